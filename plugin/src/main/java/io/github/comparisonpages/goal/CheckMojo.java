package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.check.CheckReports;
import io.github.comparisonpages.goal.check.FailOn;
import io.github.comparisonpages.goal.check.FindingsLog;
import io.github.comparisonpages.goal.check.GitHubStep;
import io.github.comparisonpages.goal.check.ReportKind;
import io.github.comparisonpages.goal.configuration.Choice;
import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.goal.log.FilesRead;
import io.github.comparisonpages.goal.log.MavenColours;
import io.github.comparisonpages.lint.console.Colours;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Baseline;
import io.github.comparisonpages.load.RepositoryRoot;
import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.pipeline.Base;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.write.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with the comparisons of the docs folder, and fails the build if that is grave enough. It finds the same as
 * the report does, and writes no pages.
 *
 * <p>To run it with {@code mvn verify}:
 *
 * <pre>{@code
 * <build>
 *   <plugins>
 *     <plugin>
 *       <groupId>io.github.comparisonpages</groupId>
 *       <artifactId>comparison-maven-plugin</artifactId>
 *       <executions>
 *         <execution>
 *           <goals>
 *             <goal>check</goal>
 *           </goals>
 *         </execution>
 *       </executions>
 *     </plugin>
 *   </plugins>
 * </build>
 * }</pre>
 *
 * <p>{@code mvn comparison:check} runs it alone. A module without a docs folder has nothing to check.
 *
 * <p>To adopt it in an old handbook, run {@code mvn comparison:check -Dcomparison.baseline=write} once, and keep the file that
 * this writes: from then on only what is new counts.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends StandaloneMojo {

    /**
     * How grave a diagnostic must be to fail the build: {@code error}, {@code warning} (or an error), or {@code never}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Which reports are made. Into {@code target/comparisons} go {@code text} ({@code check.txt}, with everything that
     * {@code maxPerRule} leaves out of the log), {@code sarif} ({@code check.sarif}, for code hosts), {@code junit}
     * ({@code TEST-comparisons.xml}, for build servers) and {@code gitlab} ({@code gl-code-quality-report.json}, for its merge
     * requests). {@code github} writes annotations to the log and a summary of the job, which GitHub shows where the build is a
     * step of a workflow. {@code auto} is {@code github} or {@code gitlab} where the build runs there, and nothing elsewhere.
     * For example, {@code -Dcomparison.reports=sarif,junit}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.reports", defaultValue = "text,auto")
    private List<String> reports;

    /**
     * Whether a check that reads no file at all fails. If you say nothing, it does where it is a part of the build of a project
     * that stands alone: such a check guards nothing. The modules of a larger project inherit what is said once, and those
     * without comparisons say so and go on; so does {@code mvn comparison:check}. {@code true} fails there too, {@code false}
     * nowhere.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.failIfEmpty")
    private @Nullable Boolean failIfEmpty;

    /**
     * How many diagnostics of one rule the log shows; of the others it shows the number.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxPerRule", defaultValue = "10")
    private int maxPerRule;

    /**
     * What the docs folder is compared with, for the rule {@code pick-changed-silently}: a revision of its Git repository, such as
     * {@code origin/main}; another docs folder; or a published {@code comparisons.json}. Without it, the rule finds nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.base")
    private @Nullable String base;

    /** Where reports are written. */
    @Parameter(defaultValue = "${project.build.directory}/comparisons", readonly = true, required = true)
    private File reportDirectory;

    /** What reports name as their author. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Override
    void nothingToDo() throws MojoFailureException {
        if (Boolean.FALSE.equals(failIfEmpty)) {
            getLog().info(reason());
            return;
        }
        super.nothingToDo();
        if (!skipped()) {
            failIfEmpty();
        }
    }

    private void failIfEmpty() throws MojoFailureException {
        if (failIfEmpty == null ? !isAskedFor() && !isOneOfMany() : failIfEmpty) {
            throw new MojoFailureException("The check read no file in " + docsName()
                    + ", so it guards nothing: name the folder in 'docsDirectory', or say"
                    + " <failIfEmpty>false</failIfEmpty>");
        }
    }

    @Override
    String failed() {
        return "The comparisons cannot be checked";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        var limit = ConfigurationException.checked(() -> Choice.of("failOn", failOn, FailOn.class));
        var printout =
                ConfigurationException.checked(() -> new Printout(docsName() + "/", maxPerRule, MavenColours.get()));
        var kinds = ConfigurationException.checked(() -> ReportKind.of(reports, System.getenv()));
        String docs = docsInRepository();
        var output = new CheckReports(kinds, docs, limit, version);
        var handbook = ConfigurationException.checked(this::handbook);
        tellRecords();
        tellStrictness();
        var from = base == null || base.isBlank() ? null : new Base(base.strip(), baseDirectory());
        var findings = findings(handbook, from);
        if (writesBaseline()) {
            write(findings);
            return;
        }
        var shown = findings.capped(handbook.maxFindings());
        var step = kinds.contains(ReportKind.GITHUB) ? new GitHubStep(getLog(), session(), summary()) : null;
        new FindingsLog(getLog(), printout, limit, docsName())
                .write(shown, step == null ? shown : step.annotate(shown, docs));
        output.write(
                shown,
                new OutputFolder(reportDirectory.toPath()),
                handbook.extensions().rules());
        String outcome = new Printout(docsName() + "/", maxPerRule, Colours.OFF).closing(shown);
        if (step != null) {
            step.summarize(shown, FilesRead.line(findings.lines().size(), docsName()) + ": " + outcome, docs);
        }
        if (findings.lines().isEmpty()) {
            tellIfNothingIsRead(0);
        }
        if (limit.severity().filter(shown::reach).isPresent()) {
            getLog().info("To accept what is wrong today and hear only of what is new:"
                    + " mvn comparison:check -Dcomparison.baseline=write");
            throw new MojoFailureException("The comparisons have problems: " + outcome);
        }
        if (findings.lines().isEmpty()) {
            failIfEmpty();
        }
    }

    private static Findings findings(HandbookOptions handbook, @Nullable Base from)
            throws IOException, MojoFailureException {
        try {
            return ComparisonPipeline.check(handbook, from);
        } catch (UnknownBaseException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private void write(Findings findings) throws IOException {
        var file = baselineFile().toAbsolutePath();
        byte[] text = Baseline.text(findings).getBytes(StandardCharsets.UTF_8);
        new OutputFolder(file.getParent()).write(file.getFileName().toString(), text);
        int known = findings.diagnostics().size();
        getLog().info("%s %s written to the baseline %s".formatted(known, known == 1 ? "finding" : "findings", file));
    }

    /** What leads to the docs folder from the root of the repository, from where code hosts count, with a slash at its end. */
    private String docsInRepository() {
        String docs = RepositoryRoot.pathOf(docsDirectory());
        return docs.isEmpty() ? "" : docs + "/";
    }

    private static @Nullable Path summary() {
        String file = System.getenv("GITHUB_STEP_SUMMARY");
        return file == null || file.isBlank() ? null : Path.of(file);
    }
}
