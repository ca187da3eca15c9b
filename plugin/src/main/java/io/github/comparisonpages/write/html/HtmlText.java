package io.github.comparisonpages.write.html;

import org.jspecify.annotations.Nullable;

/** Text as it may stand in HTML. */
final class HtmlText {

    private HtmlText() {}

    /** Escapes all that HTML would read as more than text, in attributes too. */
    static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** For text of raw HTML, which may hold entities. */
    static void escapeTags(String text, StringBuilder out) {
        out.append(text.replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** An attribute behind {@code before}, which ends with its name. */
    static void attribute(String before, String value, StringBuilder out) {
        out.append(before).append("=\"");
        escape(value, out);
        out.append('"');
    }

    /** Readers do not see comments. */
    static String withoutComments(String html) {
        var out = new StringBuilder();
        int from = 0;
        for (int at = html.indexOf("<!--"); at >= 0; at = html.indexOf("<!--", from)) {
            out.append(html, from, at);
            int end = html.indexOf("-->", at + 2);
            from = end < 0 ? html.length() : end + 3;
        }
        return out.append(html, Math.min(from, html.length()), html.length()).toString();
    }

    /** Writes the attribute of this name; nothing where there is no title. */
    static void title(@Nullable String title, StringBuilder out) {
        if (title != null && !title.isBlank()) {
            attribute(" title", title, out);
        }
    }
}
