package io.github.comparisonpages.goal.log;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.incremental.BuildSummary;
import org.apache.maven.plugin.logging.Log;

/** Says what a run found: the first diagnostics of each rule, how many others it has, then one line with the counts. */
public final class OutcomeLog {

    private final Log log;
    private final String docs;
    private final boolean exists;

    /**
     * @param docs the docs folder as the reader of the log knows it, such as {@code docs}
     * @param exists whether there is such a folder; pages of modules and other sites may be listed without
     */
    public OutcomeLog(Log log, String docs, boolean exists) {
        this.log = log;
        this.docs = docs;
        this.exists = exists;
    }

    /** {@code time} is how long it took, such as {@code 1.4 s}. */
    public void write(BuildSummary summary, String time) {
        var digest = summary.digest();
        var shown = digest.shown();
        shown.first().forEach(this::write);
        shown.rests().forEach(rest -> write(rest.severity(), rest.line()));
        log.info("%s: %s, %s, %s; %s written, %s unchanged, in %s"
                .formatted(
                        exists ? FilesRead.line(summary.pages(), docs) : "There is no folder " + docs,
                        count(summary.pages(), "comparison page"),
                        count(digest.errors(), "error"),
                        count(digest.warnings(), "warning"),
                        summary.pages() - summary.unchanged(),
                        summary.unchanged(),
                        time));
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
