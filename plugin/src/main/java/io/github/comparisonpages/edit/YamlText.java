package io.github.comparisonpages.edit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A value as it is written into front matter.
 *
 * @param own what follows the colon in the key's own line; empty where the value is in the lines below
 * @param below the lines below it, without their ends
 */
public record YamlText(String own, List<String> below) {

    /** What needs no quotes, whatever the reader of YAML is. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?![\\p{Nd}.+-]+$)[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd} _./+()@&;'-]|:(?=\\S)|,(?=\\s))*");

    private static final Pattern MEANS_ELSE =
            Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null|~|\\d{4}-\\d{2}-\\d{2}.*|[\\d.]+e\\d+|0[xo].*");

    public YamlText {
        below = List.copyOf(below);
    }

    /** Returns one text, quoted where it would mean something else otherwise. */
    public static YamlText of(String text) {
        return new YamlText(scalar(text, '\0', false), List.of());
    }

    /** Returns a list, an item a line. */
    public static YamlText of(List<String> texts) {
        return new YamlText(
                "",
                texts.stream().map(text -> "  - " + scalar(text, '\0', false)).toList());
    }

    /**
     * Returns a text as YAML.
     *
     * @param quote the quotes that the author uses there; 0 for none
     * @param flow whether it stands in brackets
     */
    static String scalar(String text, char quote, boolean flow) {
        boolean plain = PLAIN.matcher(text).matches()
                && !MEANS_ELSE.matcher(text).matches()
                && !text.endsWith(" ")
                && !(flow && text.indexOf(',') >= 0);
        if (plain && quote == '\0') {
            return text;
        }
        if (quote == '\'') {
            return "'" + text.replace("'", "''") + "'";
        }
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
        return out.append('"').toString();
    }
}
