package io.github.comparisonpages.goal.check;

import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.write.AppendedFile;
import io.github.comparisonpages.write.text.GitHubAnnotations;
import io.github.comparisonpages.write.text.JobSummary;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Shows findings where a step of a workflow on GitHub shows its own: beside the lines of a change, and in the job's summary. */
public final class GitHubStep {

    private static final String ANNOTATIONS = GitHubAnnotations.class.getName();

    private final Log log;
    private final MavenSession session;
    private final @Nullable Path summary;

    /** {@code summary} is the file that the variable {@code GITHUB_STEP_SUMMARY} names; null for none. */
    public GitHubStep(Log log, MavenSession session, @Nullable Path summary) {
        this.log = log;
        this.session = session;
        this.summary = summary;
    }

    /**
     * Shows findings of a module beside the lines that they are about.
     *
     * @param docs what leads from the root of the repository to the docs folder
     * @return those that GitHub shows no more, since it has had its fill
     */
    public Findings annotate(Findings findings, String docs) {
        var shown = annotations().next(findings.diagnostics());
        if (!shown.isEmpty()) {
            // The runner wants each of them at the start of a line, where the log writes its level before the first.
            log.info("Annotations for GitHub:\n"
                    + GitHubAnnotations.lines(shown, docs).stripTrailing());
        }
        return findings.without(shown);
    }

    /**
     * Adds the findings of a module to the summary of the job.
     *
     * @param docs what leads from the root of the repository to the docs folder
     */
    public void summarize(Findings findings, String outcome, String docs) throws IOException {
        if (summary != null) {
            String title = "Comparisons: " + session.getCurrentProject().getName();
            AppendedFile.append(summary, JobSummary.of(title, outcome, findings, docs));
        }
    }

    /** One for all modules, since GitHub counts for all of them together. */
    private GitHubAnnotations annotations() {
        var top = session.getTopLevelProject();
        synchronized (top) {
            if (top.getContextValue(ANNOTATIONS) instanceof GitHubAnnotations known) {
                return known;
            }
            var annotations = new GitHubAnnotations();
            top.setContextValue(ANNOTATIONS, annotations);
            return annotations;
        }
    }
}
