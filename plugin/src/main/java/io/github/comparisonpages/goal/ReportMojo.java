package io.github.comparisonpages.goal;

import io.github.comparisonpages.ComparisonPipeline;
import io.github.comparisonpages.load.SiteDescriptors;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.html.TemplateFailure;
import io.github.comparisonpages.write.site.SiteOutput;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
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
public final class ReportMojo extends DocsMojo implements MavenMultiPageReport {

    private static final String FOLDER = "comparisons";

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
     * Whether the skin follows the reader's colour scheme on comparison pages. Fluido and the old default skin are light
     * only; with this, a small style sheet turns them dark where the reader prefers that, and mends their contrast. Pages
     * that are no comparisons stay as they are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.darkSkin", defaultValue = "false")
    private boolean darkSkin;

    /**
     * Where the site is published, so that pages can name their own address to search engines. Without it they name none.
     * An example:
     *
     * <pre>
     * &lt;siteUrl&gt;https://handbook.example.org/&lt;/siteUrl&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.siteUrl")
    private @Nullable String siteUrl;

    /**
     * The language of the pages when the goal runs alone, such as {@code de}. In a site, the site plugin's
     * {@code locales} decide, and each locale's pages are in its own folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.locale", defaultValue = "en")
    private String locale;

    /**
     * Whether the project's skin is drawn once for each depth of folders and then put around all pages of that depth, which
     * gives the same bytes as drawing it for each page and takes a small part of the time. Where a skin shows each page in
     * another way, the plugin sees that and draws it for each by itself, with a line in the log. {@code false} always draws it
     * for each: try that if pages look wrong, and tell us.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.stamp", defaultValue = "true")
    private boolean stamp;

    /** The site's folder, when the goal runs alone. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File outputDirectory;

    /** The charset of the pages, when the goal runs alone. */
    @Parameter(defaultValue = "${project.reporting.outputEncoding}", readonly = true)
    private @Nullable String outputEncoding;

    /** The site's folder without that of a locale. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File siteFolder;

    private final PlexusContainer container;

    @Inject
    ReportMojo(PlexusContainer container) {
        this.container = container;
    }

    @Override
    public void execute() throws MojoExecutionException {
        if (!canGenerateReport()) {
            getLog().info(reason());
            return;
        }
        try {
            var words = Locale.forLanguageTag(locale);
            var skin = new ProjectSkin(container, session(), siteDirectory(), buildTime());
            var output = skin.open(surroundings(), words, charset());
            write(words, output);
            output.draw();
        } catch (MavenReportException | IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink index, SinkFactory pages, Locale siteLocale) throws MavenReportException {
        // The site's default locale has no language.
        var words = siteLocale.getLanguage().isEmpty() ? Locale.ENGLISH : siteLocale;
        try {
            write(words, new SiteOutput(index, pages, surroundings()));
        } catch (IOException e) {
            throw new MavenReportException("The comparison pages cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink index, Locale siteLocale) throws MavenReportException {
        throw new MavenReportException("This report has several pages, and was called for one");
    }

    private Surroundings surroundings() throws IOException {
        String menus = SiteDescriptors.text(SiteDescriptorFolders.of(session(), siteDirectory()));
        return new Surroundings(getReportOutputDirectory().toPath(), FOLDER, menus, stamp, getLog()::info);
    }

    private void write(Locale words, Output output) throws MavenReportException {
        try {
            var site = new ComparisonPipeline.Site(
                    words, feedback, url(), path(templateDirectory), path(stylesheet), darkSkin);
            var outcome = new ComparisonPipeline(source()).run(site, output);
            new OutcomeLog(getLog(), docsName()).write(outcome);
        } catch (PatternSyntaxException e) {
            throw new MavenReportException("includes or excludes: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MavenReportException("The plugin's configuration: " + e.getMessage(), e);
        } catch (TemplateFailure e) {
            throw new MavenReportException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MavenReportException("The comparison pages cannot be written: " + e.getMessage(), e);
        }
    }

    /** The address of the pages' folder: a locale's pages are in a folder of their own. */
    private @Nullable String url() {
        if (siteUrl == null || siteUrl.isBlank()) {
            return null;
        }
        String url = siteUrl.strip();
        if (!url.startsWith("https://") && !url.startsWith("http://")) {
            throw new IllegalArgumentException("siteUrl starts with https:// or http://, not '" + url + "'");
        }
        Path site = siteFolder.toPath().toAbsolutePath().normalize();
        Path pages = getReportOutputDirectory().toPath().toAbsolutePath().normalize();
        boolean inLocale = pages.startsWith(site) && !pages.equals(site);
        String below = inLocale ? site.relativize(pages).toString().replace(File.separatorChar, '/') + "/" : "";
        return (url.endsWith("/") ? url : url + "/") + below + FOLDER + "/";
    }

    private Charset charset() {
        return outputEncoding == null ? StandardCharsets.UTF_8 : Charset.forName(outputEncoding);
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }

    @Override
    public boolean canGenerateReport() {
        return hasDocs();
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
