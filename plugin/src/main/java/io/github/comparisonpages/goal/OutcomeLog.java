package io.github.comparisonpages.goal;

import io.github.comparisonpages.ComparisonPipeline.Outcome;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.validate.FirstPerRule;
import org.apache.maven.plugin.logging.Log;

/** Says what a run found: the first diagnostics of each rule, how many others it has, then one line with the counts. */
final class OutcomeLog {

    private final Log log;
    private final String docs;
    private final int maxFindings;

    /**
     * @param docs the docs folder as the reader of the log knows it, such as {@code docs}
     * @param maxFindings how many diagnostics of one file are shown
     */
    OutcomeLog(Log log, String docs, int maxFindings) {
        this.log = log;
        this.docs = docs;
        this.maxFindings = maxFindings;
    }

    void write(Outcome outcome) {
        var findings = outcome.findings().capped(maxFindings);
        var shown = FirstPerRule.of(findings.diagnostics(), FirstPerRule.USUAL);
        shown.first().forEach(this::write);
        shown.rests().forEach(rest -> write(rest.severity(), rest.line()));
        log.info("%s, %s, %s"
                .formatted(
                        count(outcome.pages(), "comparison page"),
                        count(findings.count(Severity.ERROR), "error"),
                        count(findings.count(Severity.WARNING), "warning")));
    }

    /** An error of an author does not stop the build: it is a warning of the build. */
    private void write(Diagnostic diagnostic) {
        String hint = diagnostic.hint().isEmpty() ? "" : " " + diagnostic.hint();
        write(diagnostic.severity(), onOneLine(docs + "/" + diagnostic.headline() + hint));
    }

    private void write(Severity severity, String line) {
        if (severity == Severity.INFO) {
            log.info(line);
        } else {
            log.warn(line);
        }
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** File names and quoted text are an author's: no line break or escape sequence of theirs reaches a terminal. */
    private static String onOneLine(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                line.append("\\u%04x".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
