package io.github.comparisonpages.codec;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Numbers and truth values, boxed or not. */
enum PrimitiveCoder implements Coder {
    INTEGER {
        @Override
        void put(Object value, DataOutputStream out) throws IOException {
            Coder.writeCount((Integer) value, out);
        }

        @Override
        Object get(DataInputStream in) throws IOException {
            return Coder.readCount(in);
        }
    },
    LONG {
        @Override
        void put(Object value, DataOutputStream out) throws IOException {
            out.writeLong((Long) value);
        }

        @Override
        Object get(DataInputStream in) throws IOException {
            return in.readLong();
        }
    },
    DOUBLE {
        @Override
        void put(Object value, DataOutputStream out) throws IOException {
            out.writeDouble((Double) value);
        }

        @Override
        Object get(DataInputStream in) throws IOException {
            return in.readDouble();
        }
    },
    BOOLEAN {
        @Override
        void put(Object value, DataOutputStream out) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        Object get(DataInputStream in) throws IOException {
            return in.readBoolean();
        }
    },
    CHARACTER {
        @Override
        void put(Object value, DataOutputStream out) throws IOException {
            out.writeChar((Character) value);
        }

        @Override
        Object get(DataInputStream in) throws IOException {
            return in.readChar();
        }
    };

    /** The coder of this type; null if it is none of these. */
    static @Nullable Coder of(Class<?> type) {
        if (type == int.class) {
            return unboxed(INTEGER);
        }
        if (type == long.class) {
            return unboxed(LONG);
        }
        if (type == double.class) {
            return unboxed(DOUBLE);
        }
        if (type == boolean.class) {
            return unboxed(BOOLEAN);
        }
        if (type == char.class) {
            return unboxed(CHARACTER);
        }
        return type == Integer.class
                ? INTEGER
                : type == Long.class ? LONG : type == Double.class ? DOUBLE : type == Boolean.class ? BOOLEAN : null;
    }

    @Override
    public void write(@Nullable Object value, DataOutputStream out) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            put(value, out);
        }
    }

    @Override
    public @Nullable Object read(DataInputStream in) throws IOException {
        return in.readBoolean() ? get(in) : null;
    }

    abstract void put(Object value, DataOutputStream out) throws IOException;

    abstract Object get(DataInputStream in) throws IOException;

    /** No value of a primitive type is null. */
    private static Coder unboxed(PrimitiveCoder coder) {
        return new Coder() {
            @Override
            public void write(@Nullable Object value, DataOutputStream out) throws IOException {
                coder.put(value, out);
            }

            @Override
            public Object read(DataInputStream in) throws IOException {
                return coder.get(in);
            }
        };
    }
}
