package io.github.comparisonpages.relate.address;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms into which Doxia rewrites the anchor of a link that a page of the site's own sources has: {@code #läufer}
 * becomes {@code #l.C3.A4ufer}, and {@code #10-things} becomes {@code #a10-things}.
 */
final class DoxiaIds {

    private DoxiaIds() {}

    /**
     * Returns those that differ from the anchor, for links that name it as it is and for links that name it
     * percent-encoded.
     */
    static Set<String> of(String anchor) {
        var forms = new LinkedHashSet<String>();
        forms.add(form(anchor));
        forms.add(form(encoded(anchor)));
        forms.remove(anchor);
        return forms;
    }

    private static String form(String anchor) {
        var out = new StringBuilder(anchor.length() + 1);
        if (!isLetter(anchor.charAt(0))) {
            out.append('a');
        }
        for (int i = 0; i < anchor.length(); i++) {
            char c = anchor.charAt(i);
            if (isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.') {
                out.append(c);
            } else if (c == ' ') {
                out.append('_');
            } else {
                // Each half of a pair by itself, as Doxia does it: that is a question mark.
                append(String.valueOf(c), '.', out);
            }
        }
        return out.toString();
    }

    private static String encoded(String anchor) {
        var out = new StringBuilder(anchor.length());
        anchor.codePoints().forEach(c -> {
            if (c < 0x80) {
                out.append((char) c);
            } else {
                append(Character.toString(c), '%', out);
            }
        });
        return out.toString();
    }

    private static void append(String text, char escape, StringBuilder out) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(escape)
                    .append("0123456789ABCDEF".charAt(b >> 4 & 0xf))
                    .append("0123456789ABCDEF".charAt(b & 0xf));
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
