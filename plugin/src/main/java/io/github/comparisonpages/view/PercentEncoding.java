package io.github.comparisonpages.view;

import java.nio.charset.StandardCharsets;

/** Text in URLs: {@code %20} and the like, always UTF-8. */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    /** What has a meaning in a path, query or fragment and is left to the author. */
    private static final String RESERVED = "!$&'()*+,;=:@/?#%";

    private PercentEncoding() {}

    /** Returns a value for a part of a URL: everything but letters, digits and {@code -._~} of ASCII is encoded. */
    public static String encode(String value) {
        return encode(value, UNRESERVED);
    }

    /** Returns a URL as an author wrote it: only what no URL may hold is encoded. */
    static String repair(String url) {
        return encode(url, UNRESERVED + RESERVED);
    }

    /** Returns a path below a folder: slashes stay. */
    public static String encodePath(String path) {
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

    private static char digit(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xf);
    }
}
