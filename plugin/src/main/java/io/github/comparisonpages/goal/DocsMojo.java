package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.Choice;
import io.github.comparisonpages.goal.configuration.GoalConfiguration;
import io.github.comparisonpages.goal.configuration.MissingFolder;
import io.github.comparisonpages.goal.configuration.PomConfiguration;
import io.github.comparisonpages.goal.log.FilesRead;
import io.github.comparisonpages.goal.site.BuildTime;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.lint.suppress.Baseline;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.BaselineFile;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.RecordFolders;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.pipeline.Extensions;
import io.github.comparisonpages.pipeline.HandbookOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;

/** What all goals share: what is read, and how it is judged. */
abstract class DocsMojo extends AbstractMojo {

    /**
     * The folder that comparisons are read from. Where it does not exist, there is no report; but where the usual one has nothing
     * to read, and the project keeps decision records in {@code doc}, as adr-tools makes them, that folder is read. One that a
     * project by itself names and does not have is a mistake: the report warns, other goals that read it fail.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.docsDirectory", defaultValue = "${basedir}/docs", required = true)
    private File docsDirectory;

    /**
     * Which files below {@code docsDirectory} are comparisons, as patterns with {@code /}: {@code *} stands for a part of a
     * name, {@code **} for any number of folders. If you name none, it is {@code **}{@code /*-vs-*.md}, {@code
     * comparisons/**}{@code /*.md}, and all files of the folders in which tools keep decision records: {@code decisions}, {@code
     * adr}, {@code adrs}, {@code architecture/decisions}, {@code architecture/adr}, and what {@code .adr-dir} and {@code
     * .log4brains.yml} name. Your own list replaces all of these:
     *
     * <pre>{@code
     * <includes>
     *   <include>**}{@code /*-vs-*.md</include>
     *   <include>rfcs/**}{@code /*.md</include>
     * </includes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.includes")
    private @Nullable List<String> includes;

    /**
     * Which included files are left out, as patterns like those of {@code includes}. Files and folders whose names start with {@code .} or
     * {@code _} are never read, whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "comparison.excludes",
            defaultValue = "**/README.md,**/index.md,**/template.md,**/adr-template*.md")
    private List<String> excludes;

    /**
     * What becomes of HTML that authors write into Markdown. {@code escaped} shows it as text. {@code sanitized} lets harmless
     * tags work, such as {@code <kbd>}, {@code <br>} or {@code <details>}, with few of their attributes: links and pictures keep
     * to what Markdown can say, and there are no styles, scripts, forms or frames. Other tags are still shown as text, with what
     * is between them, and are findings of the rule {@code raw-html-escaped}. What is not closed is closed at the end of its
     * paragraph, cell, list item or section, so that no author can break a page. The site's page on the format lists the tags.
     *
     * <pre>{@code
     * <rawHtml>sanitized</rawHtml>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.rawHtml", defaultValue = "escaped")
    private String rawHtml;

    /**
     * What your own words for a record's status mean: one of {@code draft}, {@code proposed}, {@code accepted}, {@code rejected},
     * {@code deprecated} and {@code superseded}. Pages show your word; what is {@code accepted} is in force. Words that nobody
     * explains are taken to be in force.
     *
     * <pre>{@code
     * <statuses>
     *   <trial>proposed</trial>
     *   <sunset>deprecated</sunset>
     * </statuses>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> statuses;

    /**
     * How much rules matter to you: {@code error}, {@code warning}, {@code info} or {@code off}, by the rule's id. A rule that
     * is not named here keeps its own severity. The site lists all rules. An example:
     *
     * <pre>{@code
     * <severities>
     *   <one-sided>error</one-sided>
     *   <missing-owner>warning</missing-owner>
     *   <unscored-cell>off</unscored-cell>
     * </severities>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> severities;

    /**
     * The same for the command line, and before {@code severities}: {@code -Dcomparison.severity=one-sided:error,filler:off}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.severity")
    private @Nullable List<String> severity;

    /**
     * Which pages are judged as comparisons of this format: {@code auto} are those whose front matter has a key that only this
     * format knows, such as {@code pick} or {@code options}; {@code true} are all, {@code false} is none. Of such a page some
     * rules say more, or with more weight: the site's page of each rule says what.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.strict", defaultValue = "auto")
    private String strict;

    /**
     * The day on which reviews count as overdue or not, such as {@code 2026-11-24}: the day of
     * {@code project.build.outputTimestamp} if you say nothing, and today without that.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.asOf")
    private @Nullable String asOf;

    /**
     * What to do with the baseline, the file in which a project keeps what its handbook is already known to get wrong:
     * {@code use} keeps quiet about what the file knows, {@code off} passes the file by. With
     * {@code mvn comparison:check -Dcomparison.baseline=write} the goal {@code check} writes it anew.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.baseline", defaultValue = "use")
    private String baseline;

    /**
     * The baseline. Keep it in the repository, beside the docs. It need not exist.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.baselineFile", defaultValue = "${basedir}/comparison-baseline.txt")
    private File baselineFile;

    /**
     * Does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The largest comparison, in bytes. A larger file is reported and has no page.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxFileSize", defaultValue = "262144")
    private int maxFileSize;

    /**
     * The longest front matter, in characters. Longer front matter is reported and not read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxFrontMatter", defaultValue = "16384")
    private int maxFrontMatter;

    /**
     * How deep quotes, lists and emphasis may nest in a comparison, 1 to 100.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxNesting", defaultValue = "32")
    private int maxNesting;

    /**
     * The widest table, in columns.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxTableColumns", defaultValue = "64")
    private int maxTableColumns;

    /**
     * The most cells of a comparison's tables. From the table on that goes beyond it, tables are reported and shown as text.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxTableCells", defaultValue = "20000")
    private int maxTableCells;

    /**
     * The most options of a comparison. Further ones are reported, and what is said of them is kept as prose.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxOptions", defaultValue = "100")
    private int maxOptions;

    /**
     * The most pros, cons and neutral points of a comparison. More are reported.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxPoints", defaultValue = "5000")
    private int maxPoints;

    /**
     * The longest page, in characters of HTML. A longer one is reported and not written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxPageSize", defaultValue = "4194304")
    private int maxPageSize;

    /**
     * The most comparisons of the docs folder. Further ones, in the order of their paths, are reported and left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxFiles", defaultValue = "20000")
    private int maxFiles;

    /**
     * How many diagnostics of one file are shown, the gravest first; of the others the number is shown.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxFindings", defaultValue = "100")
    private int maxFindings;

    /**
     * The largest image or other file of the docs folder that is copied beside a page, in bytes. A larger one is reported
     * and not copied.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxAttachmentSize", defaultValue = "10485760")
    private int maxAttachmentSize;

    /**
     * The sources of the site, with its {@code site.xml}. It need not exist. Comparisons may link to what is in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "siteDirectory", defaultValue = "${basedir}/src/site")
    private File siteDirectory;

    /**
     * How many pages are worked on at once; 0 stands for as many as the machine has processors. What is written does not
     * depend on it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.threads", defaultValue = "0")
    private int threads;

    /** The time of the build: on its day reviews count as overdue or not, where {@code asOf} names no other; now without it. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private PlexusContainer container;

    private boolean complete;

    private @Nullable Path foundDocs;

    private enum BaselineUse {
        USE,
        OFF,
        WRITE
    }

    /**
     * Takes what the POM says to the plugin elsewhere than in this goal's own place. Nothing may look at a parameter before.
     *
     * @param report whether the goal's own place is {@code <reporting>}
     */
    final void complete(boolean report) throws MojoExecutionException {
        if (!complete) {
            new GoalConfiguration(execution, session).complete(this, report, container);
            complete = true;
        }
    }

    final PlexusContainer container() {
        return container;
    }

    /** What the parameters say; refuses what makes no sense with {@link IllegalArgumentException}. */
    final HandbookOptions handbook() throws IOException {
        return handbook(docsDirectory());
    }

    private int threads() {
        if (threads < 0) {
            throw new IllegalArgumentException("threads is 0 or more, not " + threads);
        }
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** The same for another docs folder. */
    final HandbookOptions handbook(Path docs) throws IOException {
        var extensions = Extensions.load(getClass().getClassLoader());
        return new HandbookOptions(
                docs(docs),
                siteDirectory.toPath(),
                maxAttachmentSize,
                asOf(),
                policy(extensions.rules()),
                strictness(),
                known(),
                maxFindings,
                threads(),
                extensions);
    }

    /** What is read. */
    final DocsFolder docs(Path docs) {
        return new DocsFolder(docs, includes(docs), excludes, limits(), rawHtml(), states());
    }

    /** The project's own patterns, or the usual ones with the folders of decision records. */
    private List<String> includes(Path docs) {
        if (includes != null && !includes.isEmpty()) {
            return includes;
        }
        var all = new ArrayList<>(DocsFolder.DEFAULT_INCLUDES);
        for (String folder : recordFolders()) {
            Path path = baseDirectory().resolve(folder);
            if (path.startsWith(docs) && !path.equals(docs)) {
                all.add(docs.relativize(path).toString().replace('\\', '/') + "/**/*.md");
            }
        }
        return all;
    }

    private List<String> recordFolders() {
        return RecordFolders.of(baseDirectory());
    }

    /** Says which pages are judged strictly, where the project does not leave that to the pages. */
    final void tellStrictness() {
        switch (strictness()) {
            case TRUE -> getLog().info("Every page is judged as a comparison of this format (strict is true)");
            case FALSE -> getLog().info("No page is judged as a comparison of this format (strict is false)");
            case AUTO -> {}
        }
    }

    /** Says in one line which folders of decision records are read although nobody named them, and which are not. */
    final void tellRecords() {
        if (includes != null && !includes.isEmpty()) {
            return;
        }
        var read = new ArrayList<String>();
        var left = new ArrayList<String>();
        for (String folder : recordFolders()) {
            (baseDirectory().resolve(folder).startsWith(docsDirectory()) ? read : left).add(folder);
        }
        if (!read.isEmpty()) {
            getLog().info("Decision records are read from " + String.join(", ", read)
                    + "; name 'includes' to choose yourself");
        }
        if (!left.isEmpty()) {
            getLog().info("Decision records in " + String.join(", ", left) + " are not read: they are outside "
                    + docsName() + ". Move them into it, or name another 'docsDirectory'");
        }
    }

    private Map<String, Status.State> states() {
        var states = new HashMap<String, Status.State>();
        for (var own : (statuses == null ? Map.<String, String>of() : statuses).entrySet()) {
            states.put(
                    own.getKey(),
                    Status.State.of(String.valueOf(own.getValue()))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "statuses: '%s' is draft, proposed, accepted, rejected, deprecated or superseded, not '%s'"
                                            .formatted(own.getKey(), own.getValue()))));
        }
        return states;
    }

    /** One file alone, whatever the patterns say. */
    final DocsFolder only(Path file) {
        var docs = docsDirectory();
        boolean below = file.startsWith(docs);
        var folder = below ? docs : file.getParent();
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new DocsFolder(folder, List.of(name), List.of(), limits(), rawHtml(), states());
    }

    private Limits limits() {
        return new Limits(
                maxFileSize,
                maxFrontMatter,
                maxNesting,
                maxTableColumns,
                maxTableCells,
                maxOptions,
                maxPoints,
                maxPageSize,
                maxFiles);
    }

    private RawHtml rawHtml() {
        return Choice.of("rawHtml", rawHtml, RawHtml.class);
    }

    /** Whether there is anything to read. */
    final boolean hasDocs() {
        return !skip && hasDocs(docsDirectory());
    }

    /** Whether there is such a folder to read. */
    final boolean hasDocs(Path docs) {
        return new DocsFolder(docs, List.of(), List.of(), Limits.DEFAULT).exists();
    }

    final boolean skipped() {
        return skip;
    }

    /** The docs folder: the one that the project names, or {@code doc} where the usual one has nothing to read and that has. */
    final Path docsDirectory() {
        var known = foundDocs;
        if (known == null) {
            var docs = docsDirectory.toPath();
            boolean usual = docs.equals(baseDirectory().resolve("docs"));
            boolean records = usual && recordFolders().stream().anyMatch(folder -> folder.startsWith("doc/"));
            known = records && isEmpty(docs) ? baseDirectory().resolve("doc") : docs;
            foundDocs = known;
        }
        return known;
    }

    private boolean isEmpty(Path docs) {
        try {
            return new DocsLoader(docs(docs)).files().value().isEmpty();
        } catch (IllegalArgumentException e) {
            // It is told where what the parameters ask for is made.
            return false;
        }
    }

    /** Whether the site has the report, whose pages others link to. */
    final boolean isReported() {
        var project = session.getCurrentProject();
        return PomConfiguration.report(project, execution.getGroupId() + ":" + execution.getArtifactId()) != null;
    }

    /** Warns where a folder is there and nothing in it was read: that is hardly meant. */
    final void tellIfNothingIsRead(int files) {
        if (files == 0 && hasDocs(docsDirectory())) {
            FilesRead.none(docs(docsDirectory()), docsName()).forEach(getLog()::warn);
        }
    }

    /** Whether somebody asked for this goal by name, or else the build runs it. */
    final boolean isAskedFor() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    /** Whether this is one module of several, each of which inherits what is said once. */
    final boolean isOneOfMany() {
        var project = session.getCurrentProject();
        return !project.getModules().isEmpty()
                || project.getParent() != null && project.getParent().getFile() != null;
    }

    /** Why there is nothing to read. */
    final String reason() {
        return skip ? "Skipped" : "No comparisons: " + MissingFolder.message(docsDirectory);
    }

    /** Whether this project alone names its docs folder, and there is none of that name: that is hardly meant. */
    final boolean isMisnamed() {
        var docs = docsDirectory.toPath();
        return !skip && !isOneOfMany() && !docs.equals(baseDirectory().resolve("docs")) && !hasDocs(docs);
    }

    private LocalDate asOf() {
        try {
            return asOf == null || asOf.isBlank()
                    ? LocalDate.ofInstant(buildTime(), ZoneOffset.UTC)
                    : LocalDate.parse(asOf.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("asOf is a date such as 2026-11-24, not '" + asOf + "'", e);
        }
    }

    /** The day that new pages have: that of {@code asOf}, else today where the author is. */
    final LocalDate writtenOn() {
        return asOf == null || asOf.isBlank() ? LocalDate.now(Clock.systemDefaultZone()) : asOf();
    }

    private Policy policy(RuleSet rules) {
        var words = new HashMap<String, String>(severities == null ? Map.of() : severities);
        for (String pair : severity == null ? List.<String>of() : severity) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("severity is a list such as one-sided:error, not '" + pair + "'");
            }
            words.put(pair.substring(0, colon).strip(), pair.substring(colon + 1));
        }
        return Policy.of(words, rules);
    }

    final Strictness strictness() {
        return Choice.of("strict", strict, Strictness.class);
    }

    private Baseline known() throws IOException {
        return use() == BaselineUse.USE
                ? BaselineFile.read(baselineFile.toPath()).map(Baseline::parse).orElse(Baseline.NONE)
                : Baseline.NONE;
    }

    private BaselineUse use() {
        return Choice.of("baseline", baseline, BaselineUse.class);
    }

    static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    final boolean writesBaseline() {
        return use() == BaselineUse.WRITE;
    }

    final Path baselineFile() {
        return baselineFile.toPath();
    }

    final Instant buildTime() {
        return BuildTime.of(outputTimestamp, Clock.systemUTC());
    }

    final MavenSession session() {
        return session;
    }

    final Path siteDirectory() {
        return siteDirectory.toPath();
    }

    final Path baseDirectory() {
        return baseDirectory.toPath();
    }

    /** The docs folder as it is called from the module's own. */
    final String docsName() {
        return docsName(baseDirectory.toPath());
    }

    /** The docs folder as it is called from another. */
    final String docsName(Path from) {
        var docs = docsDirectory();
        String name = docs.startsWith(from) ? from.relativize(docs).toString() : docs.toString();
        return name.replace('\\', '/');
    }
}
