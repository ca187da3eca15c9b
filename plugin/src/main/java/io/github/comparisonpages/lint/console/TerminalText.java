package io.github.comparisonpages.lint.console;

/** An author's text for a terminal or a log: on one line, and without anything that either would obey. */
final class TerminalText {

    private TerminalText() {}

    static String of(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isUnsafe(c)) {
                out.append(escaped(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Controls, characters that turn the direction of writing, and line ends that are no ASCII. */
    static boolean isUnsafe(int c) {
        return Character.isISOControl(c)
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    static String escaped(int c) {
        return "\\u%04x".formatted(c);
    }
}
