package io.github.comparisonpages.goal.check;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.goal.log.FilesRead;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import org.apache.maven.plugin.logging.Log;

/** Shows findings in Maven's log. What does not fail the build is no error of the build. */
public final class FindingsLog {

    private final Log log;
    private final Printout printout;
    private final FailOn failOn;
    private final String docs;

    /** {@code docs} is the docs folder as the reader of the log knows it. */
    public FindingsLog(Log log, Printout printout, FailOn failOn, String docs) {
        this.log = log;
        this.printout = printout;
        this.failOn = failOn;
        this.docs = docs;
    }

    /**
     * Writes findings one by one, and then how many there are.
     *
     * @param listed those that are not shown otherwise
     */
    public void write(Findings findings, Findings listed) {
        printout.pieces(listed).forEach(this::write);
        log.info(FilesRead.line(findings.lines().size(), docs) + ": " + printout.closing(findings));
        if (findings.stale() > 0) {
            String entries = findings.stale() == 1
                    ? "1 entry of the baseline is"
                    : findings.stale() + " entries of the baseline are";
            log.info(entries + " stale: -Dcomparison.baseline=write updates it");
        }
    }

    private void write(Printout.Piece piece) {
        boolean fails = failOn.severity()
                .filter(limit -> piece.severity().compareTo(limit) <= 0)
                .isPresent();
        if (fails) {
            log.error(piece.text());
        } else if (piece.severity() == Severity.INFO) {
            log.info(piece.text());
        } else {
            log.warn(piece.text());
        }
    }
}
