package io.github.comparisonpages.view;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in URLs: {@code %20} and the like, always UTF-8. */
final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    /** What has a meaning in a path, query or fragment and is left to the author. */
    private static final String RESERVED = "!$&'()*+,;=:@/?#%";

    private PercentEncoding() {}

    /** A value for a part of a URL: everything but letters, digits and {@code -._~} of ASCII is encoded. */
    static String encode(String value) {
        return encode(value, UNRESERVED);
    }

    /** A URL as an author wrote it: only what no URL may hold is encoded. */
    static String repair(String url) {
        return encode(url, UNRESERVED + RESERVED);
    }

    /** A path below a folder: slashes stay. */
    static String encodePath(String path) {
        return encode(path, UNRESERVED + "/!$&'()*+,;=@");
    }

    private static String encode(String text, String kept) {
        var out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || c < 0x80 && kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(digit(b >> 4)).append(digit(b));
            }
        }
        return out.toString();
    }

    /** The text that is meant; empty where the code is broken or no UTF-8. */
    static Optional<String> decode(String text) {
        var bytes = new ByteArrayOutputStream();
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '%') {
                bytes.write(in[i]);
                continue;
            }
            int high = i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static char digit(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xf);
    }
}
