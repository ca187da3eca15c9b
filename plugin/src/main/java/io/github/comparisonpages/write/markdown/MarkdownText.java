package io.github.comparisonpages.write.markdown;

/** Plain text in Markdown. */
final class MarkdownText {

    private static final String ACTIVE = "\\`*_[]<>#|~&!";

    private MarkdownText() {}

    /** Text that means itself wherever it stands in a line. */
    static String literal(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> {
            if (ACTIVE.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }
}
