package io.github.comparisonpages.goal;

import io.github.comparisonpages.ComparisonPipeline;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.html.TemplateFailure;
import io.github.comparisonpages.write.site.SiteOutput;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;

/**
 * Adds the comparisons of the docs folder to the Maven site: an index page, one page a comparison, and the catalogue
 * {@code comparisons.json}, all in the folder {@code comparisons} and inside the project's skin.
 *
 * <p>As a report it runs with {@code mvn site}:
 *
 * <pre>{@code
 * <reporting>
 *   <plugins>
 *     <plugin>
 *       <groupId>io.github.comparisonpages</groupId>
 *       <artifactId>comparison-maven-plugin</artifactId>
 *     </plugin>
 *   </plugins>
 * </reporting>
 * }</pre>
 *
 * <p>{@code mvn comparison:report} writes the same pages alone, without the rest of the site.
 *
 * <p>A module without a docs folder gets no comparisons and no entry in its list of reports. What is wrong with a file is
 * a line in the log, with its place; all other files still get their pages.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMojo implements MavenMultiPageReport {

    private static final String FOLDER = "comparisons";

    /**
     * The folder that comparisons are read from. Where it does not exist, there is no report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.docsDirectory", defaultValue = "${project.basedir}/docs", required = true)
    private File docsDirectory;

    /**
     * Which files below {@code docsDirectory} are comparisons, as patterns with {@code /}: {@code *} stands for a part of a
     * name, {@code **} for any number of folders. Your own list replaces the default. To take in decision records too:
     *
     * <pre>{@code
     * <includes>
     *   <include>**}{@code /*-vs-*.md</include>
     *   <include>decisions/**}{@code /*.md</include>
     * </includes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.includes", defaultValue = "**/*-vs-*.md,comparisons/**/*.md")
    private List<String> includes;

    /**
     * Which included files are left out, as patterns like those of {@code includes}. Files and folders whose names start with {@code .} or
     * {@code _} are never read, whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.excludes", defaultValue = "**/README.md,**/index.md")
    private List<String> excludes;

    /**
     * Where readers go who disagree with a pick: a mail address, or a URL such as a form for a new issue. The placeholders
     * <code>{title}</code>, <code>{page}</code> and <code>{source}</code> are replaced by the page's own. {@code feedback} in
     * a file's front matter goes before this. Without either, pages have no such link. An example:
     *
     * <pre>
     * &lt;feedback&gt;https://example.org/issues/new?title={title}&lt;/feedback&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.feedback")
    private @Nullable String feedback;

    /**
     * A folder with your own FreeMarker templates. Each one replaces the plugin's own of the same name; the others stay as
     * they are. Templates are code: take them only from whom you would take a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * A style sheet of your own. It is copied beside the pages and comes last in their head, so that its rules win over
     * those of the plugin and of the skin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.stylesheet")
    private @Nullable File stylesheet;

    /**
     * Leaves the report out.
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
     * The largest table, in cells.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxTableCells", defaultValue = "20000")
    private int maxTableCells;

    /**
     * The longest page, in characters of HTML. A longer one is reported and not written, although the index names it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxPageSize", defaultValue = "4194304")
    private int maxPageSize;

    /**
     * The largest image or other file of the docs folder that is copied beside a page, in bytes. A larger one is reported
     * and not copied.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.maxAttachmentSize", defaultValue = "10485760")
    private int maxAttachmentSize;

    /**
     * The language of the pages when the goal runs alone, such as {@code de}. In a site, the site plugin's
     * {@code locales} decide, and each locale's pages are in its own folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.locale", defaultValue = "en")
    private String locale;

    /**
     * Where {@code site.xml} is, when the goal runs alone. It need not exist.
     *
     * @since 0.1.0
     */
    @Parameter(property = "siteDirectory", defaultValue = "${project.basedir}/src/site")
    private File siteDirectory;

    /** The site's folder, when the goal runs alone. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File outputDirectory;

    /** The charset of the pages, when the goal runs alone. */
    @Parameter(defaultValue = "${project.reporting.outputEncoding}", readonly = true)
    private @Nullable String outputEncoding;

    /** The time of the build: on its day reviews count as overdue or not; now without it. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private @Nullable String outputTimestamp;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File baseDirectory;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    private final PlexusContainer container;

    @Inject
    ReportMojo(PlexusContainer container) {
        this.container = container;
    }

    @Override
    public void execute() throws MojoExecutionException {
        if (!canGenerateReport()) {
            getLog().info(skip ? "Skipped" : "No comparisons: there is no folder " + docsDirectory);
            return;
        }
        try {
            var words = Locale.forLanguageTag(locale);
            var skin = new ProjectSkin(container, session, siteDirectory.toPath(), buildTime());
            write(words, skin.open(getReportOutputDirectory().toPath(), FOLDER, words, charset()));
        } catch (MavenReportException | IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink index, SinkFactory pages, Locale siteLocale) throws MavenReportException {
        // The site's default locale has no language.
        var words = siteLocale.getLanguage().isEmpty() ? Locale.ENGLISH : siteLocale;
        write(
                words,
                new SiteOutput(index, pages, getReportOutputDirectory().toPath().resolve(FOLDER)));
    }

    @Override
    public void generate(Sink index, Locale siteLocale) throws MavenReportException {
        throw new MavenReportException("This report has several pages, and was called for one");
    }

    private void write(Locale words, Output output) throws MavenReportException {
        try {
            var outcome = new ComparisonPipeline(request(words)).run(output);
            new OutcomeLog(getLog(), docsName()).write(outcome);
        } catch (PatternSyntaxException e) {
            throw new MavenReportException("includes or excludes: " + e.getMessage(), e);
        } catch (TemplateFailure e) {
            throw new MavenReportException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MavenReportException("The comparison pages cannot be written: " + e.getMessage(), e);
        }
    }

    private ComparisonPipeline.Request request(Locale words) throws MavenReportException {
        try {
            var limits =
                    new Limits(maxFileSize, maxFrontMatter, maxNesting, maxTableColumns, maxTableCells, maxPageSize);
            return new ComparisonPipeline.Request(
                    docs(limits),
                    maxAttachmentSize,
                    words,
                    feedback,
                    LocalDate.ofInstant(buildTime(), ZoneOffset.UTC),
                    path(templateDirectory),
                    path(stylesheet));
        } catch (IllegalArgumentException e) {
            throw new MavenReportException("The plugin's configuration: " + e.getMessage(), e);
        }
    }

    private DocsFolder docs(Limits limits) {
        return new DocsFolder(docsDirectory.toPath(), includes, excludes, limits);
    }

    private Instant buildTime() {
        return BuildTime.of(outputTimestamp, Clock.systemUTC());
    }

    private Charset charset() {
        return outputEncoding == null ? StandardCharsets.UTF_8 : Charset.forName(outputEncoding);
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    /** The docs folder as it is called from the module's own. */
    private String docsName() {
        var docs = docsDirectory.toPath();
        var base = baseDirectory.toPath();
        String name = docs.startsWith(base) ? base.relativize(docs).toString() : docs.toString();
        return name.replace('\\', '/');
    }

    @Override
    public boolean canGenerateReport() {
        return !skip && docs(Limits.DEFAULT).exists();
    }

    @Override
    @SuppressWarnings("deprecation") // Site plugins before 3.20 ask for nothing else.
    public String getOutputName() {
        return FOLDER + "/index";
    }

    @Override
    public String getOutputPath() {
        return getOutputName();
    }

    @Override
    public String getName(Locale siteLocale) {
        return ReportWords.in(siteLocale).name();
    }

    @Override
    public String getDescription(Locale siteLocale) {
        return ReportWords.in(siteLocale).description();
    }

    @Override
    public String getCategoryName() {
        return MavenReport.CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        outputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }
}
