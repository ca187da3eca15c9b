package io.github.comparisonpages.lint.rule.custom;

/** A text of others in one line, as diagnostics are. */
final class OneLine {

    private OneLine() {}

    /** Such as {@code a b} for {@code a}, a line feed and {@code b}. */
    static String of(String text) {
        return text.replace('\r', ' ').replace('\n', ' ').strip();
    }
}
