package io.github.comparisonpages.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes and reads the values of one type. */
interface Coder {

    void write(@Nullable Object value, DataOutputStream out) throws IOException;

    @Nullable
    Object read(DataInputStream in) throws IOException;

    /** Writes a number from 0 up: the smaller, the fewer bytes. */
    static void writeCount(int count, DataOutputStream out) throws IOException {
        int rest = count;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    static int readCount(DataInputStream in) throws IOException {
        int count = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            count |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return count;
            }
        }
        throw new IOException("no count");
    }
}
