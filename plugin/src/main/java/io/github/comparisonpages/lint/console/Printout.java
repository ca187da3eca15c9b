package io.github.comparisonpages.lint.console;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.finding.FirstPerRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings for people. Each diagnostic has its place, the line with a caret under the part that is meant, and what to
 * do:
 *
 * <pre>
 * docs/tea-vs-coffee.md:14:3: warning: 'TBD' is a placeholder or says nothing of these options [filler]
 *    14 | - TBD
 *       |   ^^^
 *       = Say what holds for this comparison, or remove the text.
 * </pre>
 *
 * @param prefix what stands before each file's path, such as {@code docs/}
 * @param maxPerRule how many diagnostics of one rule are printed in full, 1 or more
 */
public record Printout(String prefix, int maxPerRule, Colours colours) {

    private static final int WORST_FILES = 3;
    private static final int LINE_NUMBER = 5;

    public Printout {
        if (maxPerRule < 1) {
            throw new IllegalArgumentException("maxPerRule is 1 or more, not " + maxPerRule);
        }
    }

    /**
     * A piece of the printout, of several lines; {@code severity} is that of the diagnostic, or the gravest of several.
     */
    public record Piece(Severity severity, String text) {}

    /** Returns the diagnostics in order, then one piece for each rule that had more than are printed. */
    public List<Piece> pieces(Findings findings) {
        var pieces = new ArrayList<Piece>();
        var shown = FirstPerRule.of(findings.diagnostics(), maxPerRule);
        shown.first().forEach(d -> pieces.add(new Piece(d.severity(), text(d, findings.line(d)))));
        shown.rests().forEach(rest -> pieces.add(new Piece(rest.severity(), colours.quiet(rest.line()))));
        return pieces;
    }

    private String text(Diagnostic d, String source) {
        var out = new StringBuilder()
                .append(colours.strong(
                        TerminalText.of(prefix + d.file()) + ":" + d.span().start()))
                .append(": ")
                .append(colours.severity(d.severity(), d.severity().word()))
                .append(": ")
                .append(TerminalText.of(d.message()))
                .append(colours.quiet(" [" + d.rule() + "]"));
        if (!source.isBlank()) {
            var excerpt = Excerpt.of(source, d.span());
            gutter(out, String.valueOf(d.span().start().line()), "| ").append(excerpt.line());
            gutter(out, "", "| ")
                    .append(" ".repeat(excerpt.from()))
                    .append(colours.severity(d.severity(), "^".repeat(excerpt.width())));
        }
        if (!d.hint().isEmpty()) {
            gutter(out, "", "= ").append(TerminalText.of(d.hint()));
        }
        return out.toString();
    }

    private StringBuilder gutter(StringBuilder out, String number, String sign) {
        String padded = " ".repeat(Math.max(0, LINE_NUMBER - number.length())) + number;
        return out.append('\n').append(colours.quiet(padded + " " + sign));
    }

    /** Returns the last line: how many there are of each severity, and which files have most. */
    public String closing(Findings findings) {
        var counts = new ArrayList<String>();
        for (Severity severity : Severity.values()) {
            long count = findings.count(severity);
            String word = severity == Severity.INFO ? "note" : severity.word();
            counts.add(colours.severity(severity, count + " " + word + (count == 1 ? "" : "s")));
        }
        String line = String.join(", ", counts);
        if (findings.known() > 0) {
            line += ", %s known from the baseline".formatted(findings.known());
        }
        String worst = worst(findings);
        return worst.isEmpty() ? line : line + "; most in " + worst;
    }

    private String worst(Findings findings) {
        var byFile = findings.byFile();
        return byFile.size() < 2
                ? ""
                : byFile.entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, List<Diagnostic>>>comparingLong(e -> -grave(e.getValue()))
                                .thenComparingInt(e -> -e.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .limit(WORST_FILES)
                        .map(e -> "%s%s (%s)"
                                .formatted(
                                        prefix,
                                        TerminalText.of(e.getKey()),
                                        e.getValue().size()))
                        .collect(Collectors.joining(", "));
    }

    private static long grave(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
    }

    /** Returns all of it as one text, as a file would hold it. */
    public String text(Findings findings) {
        return pieces(findings).stream().map(p -> p.text() + "\n\n").collect(Collectors.joining())
                + closing(findings)
                + "\n";
    }
}
