package io.github.comparisonpages.diagnostic;

import java.util.Comparator;

/**
 * What is wrong with an author's file, where, and what to do about it. For example:
 *
 * <pre>career/ic-vs-manager.md:14:1: error: this row has 5 cells, the table has 3 columns [row-width]</pre>
 *
 * @param rule the stable kebab-case id of the rule, such as {@code row-width}
 * @param severity how much it matters
 * @param file the path below the docs folder, with {@code /}
 * @param span the text it is about
 * @param message what is wrong, in one line, without a full stop
 * @param hint what to do, as a sentence; may be empty
 */
public record Diagnostic(String rule, Severity severity, String file, SourceSpan span, String message, String hint) {

    /** By file, then place, then rule: the order in which diagnostics are printed. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(d -> d.span().start())
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        if (!isKebabCase(rule)) {
            throw new IllegalArgumentException("not a kebab-case rule id: " + rule);
        }
    }

    /** Lower-case words and numbers with single hyphens between. */
    static boolean isKebabCase(String id) {
        char before = '-';
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    /** Returns the first line of the printed form: {@code file:line:column: severity: message [rule]}. */
    public String headline() {
        return "%s:%s: %s: %s [%s]".formatted(file, span.start(), severity.word(), message, rule);
    }
}
