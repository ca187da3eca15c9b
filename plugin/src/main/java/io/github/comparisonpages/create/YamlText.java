package io.github.comparisonpages.create;

import java.util.List;
import java.util.regex.Pattern;

/** Texts as values of front matter, in quotes where YAML would take them for something else. */
final class YamlText {

    /** Words that stay themselves: no number, no key, no list, no comment. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._/@+-]*(?: [\\p{L}\\d._/@+-]+)*");

    private static final Pattern NUMBER_OR_WORD =
            Pattern.compile("[\\d.eE+-]+|true|false|null|yes|no|on|off", Pattern.CASE_INSENSITIVE);

    private YamlText() {}

    static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !NUMBER_OR_WORD.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** For example {@code [messaging, "a: b"]}. */
    static String list(List<String> texts) {
        var out = new StringBuilder("[");
        for (String text : texts) {
            out.append(out.length() > 1 ? ", " : "").append(scalar(text));
        }
        return out.append(']').toString();
    }
}
