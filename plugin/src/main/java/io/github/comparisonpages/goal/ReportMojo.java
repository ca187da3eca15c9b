package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.goal.log.CompilerTime;
import io.github.comparisonpages.goal.log.OutcomeLog;
import io.github.comparisonpages.goal.log.ProgressLog;
import io.github.comparisonpages.goal.site.CatalogArtifacts;
import io.github.comparisonpages.goal.site.ProjectSkin;
import io.github.comparisonpages.goal.site.ReportWords;
import io.github.comparisonpages.goal.site.SiteDescriptorFolders;
import io.github.comparisonpages.goal.site.SiteIndex;
import io.github.comparisonpages.goal.site.SiteModule;
import io.github.comparisonpages.goal.site.SiteUrl;
import io.github.comparisonpages.incremental.BuildSummary;
import io.github.comparisonpages.incremental.IncrementalBuild;
import io.github.comparisonpages.load.site.SiteDescriptors;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.Progress;
import io.github.comparisonpages.write.FrontPage;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.html.TemplateFailure;
import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.skin.SiteOutput;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Adds the comparisons of the docs folder to the Maven site: an index page, one page a comparison, and files for machines
 * such as the catalogue {@code comparisons.json}, all in the folder {@code comparisons}. Pages are inside the project's skin.
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
public final class ReportMojo extends PagesMojo implements MavenMultiPageReport {

    private static final String FOLDER = ComparisonPipeline.FOLDER;

    /**
     * Where the site is published, so that pages can name their own address to search engines, and have a picture that
     * other sites show beside a link to them. Without it they name no address and have no picture. An example:
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
     * Whether the index also lists the comparisons of all modules below this one, with links to where each module's site is
     * in a site that was staged or deployed. Each module needs this report too, which is so where it inherits it. Modules are
     * read with the parameters of this one: {@code docsDirectory} is looked for in each of them, at the same place.
     *
     * <p>A module without modules has nothing more to list, so that it does no harm to inherit this.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.aggregate", defaultValue = "false")
    private boolean aggregate;

    /**
     * Catalogues of other sites that the index lists too, with links to where each of them is published. They are artifacts
     * that the goal {@code attach} made in the builds of those sites, with the classifier {@code comparisons} and the type
     * {@code zip}, or else {@code json} for a {@code comparisons.json} by itself. They are found like dependencies: in the
     * reactor, in the local repository and in the project's repositories. The pages in them are not copied. An example:
     *
     * <pre>{@code
     * <catalogs>
     *   <catalog>com.example.payments:payments-handbook:1.4.0</catalog>
     *   <catalog>com.example.search:search-handbook:2.0.1</catalog>
     * </catalogs>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.catalogs")
    private @Nullable List<String> catalogs;

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

    /**
     * Whether a build makes only what has changed since the last one: pages whose file has changed, and those that show
     * something of them. What it needs to know of the last build is in the folder {@code comparisons} of the build folder, so
     * that {@code mvn clean} clears it; a change of the plugin or of its configuration makes all anew. {@code false} always
     * makes all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.incremental", defaultValue = "true")
    private boolean incremental;

    @Parameter(defaultValue = "${project.build.directory}/comparisons", readonly = true, required = true)
    private File memoryDirectory;

    /** The site plugin asks more than once whether there is a report. */
    private boolean told;

    /** The site's folder, when the goal runs alone. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File outputDirectory;

    /** The site's folder without that of a locale. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File siteFolder;

    @Override
    public void execute() throws MojoExecutionException {
        complete(true);
        if (!canGenerateReport()) {
            // It has said why.
            return;
        }
        try {
            var language = language();
            var skin = new ProjectSkin(container(), session(), siteDirectory(), buildTime());
            try (var output = skin.open(surroundings(), language, charset())) {
                write(language, output);
            }
        } catch (MavenReportException | IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink index, SinkFactory pages, Locale siteLocale) throws MavenReportException {
        try {
            complete(true);
            write(language(siteLocale), new SiteOutput(index, pages, surroundings()));
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MavenReportException("The comparison pages cannot be written: " + e.getMessage(), e);
        }
    }

    /** The language of a locale of the site, of which the default one has none. */
    private Locale language(Locale siteLocale) {
        return siteLocale.getLanguage().isEmpty() ? language() : siteLocale;
    }

    @Override
    public void generate(Sink index, Locale siteLocale) throws MavenReportException {
        throw new MavenReportException("This report has several pages, and was called for one");
    }

    private Surroundings surroundings() throws IOException {
        String menus = SiteDescriptors.text(SiteDescriptorFolders.of(session(), siteDirectory()));
        return new Surroundings(getReportOutputDirectory().toPath(), FOLDER, menus, stamp, memory(), getLog()::info);
    }

    private void write(Locale language, IncrementalOutput output) throws MavenReportException {
        try {
            var site = ConfigurationException.checked(() -> site(language, url()));
            var handbook = ConfigurationException.checked(this::handbook);
            var ofModules = ofModules();
            var ofSites = ofSites();
            var request = new BuildRequest(
                    handbook,
                    site,
                    Stream.concat(ofModules.stream(), ofSites.stream()).toList());
            var progress = ProgressLog.of(getLog(), session().getRequest().isInteractiveMode());
            tellRecords();
            tellStrictness();
            var summary = run(request, output, progress);
            progress.end();
            if (SiteIndex.isMissing(session().getCurrentProject(), siteDirectory(), localeFolder())) {
                FrontPage.write(
                        getReportOutputDirectory().toPath(),
                        language.getLanguage(),
                        ReportWords.in(language).name());
            }
            tellIfNothingIsRead(summary.pages());
            new OutcomeLog(getLog(), docsName(), hasDocs()).write(summary, progress.time());
            if (isLastProject()) {
                CompilerTime.line().ifPresent(getLog()::info);
            }
            tellOthers("modules", ofModules.size());
            tellOthers("other sites", ofSites.size());
        } catch (MojoExecutionException | TemplateFailure e) {
            throw new MavenReportException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MavenReportException(
                    "The comparison pages cannot be written: " + e.getCause().getMessage(), e);
        } catch (IOException e) {
            throw new MavenReportException("The comparison pages cannot be written: " + e.getMessage(), e);
        }
    }

    private void tellOthers(String whose, int comparisons) {
        if (comparisons > 0) {
            getLog().info("The index also lists comparisons of " + whose + ": " + comparisons);
        }
    }

    private boolean isLastProject() {
        var projects = session().getProjects();
        return !projects.isEmpty() && projects.indexOf(session().getCurrentProject()) == projects.size() - 1;
    }

    private BuildSummary run(BuildRequest request, IncrementalOutput output, Progress progress) throws IOException {
        var memory = memory();
        return memory == null
                ? BuildSummary.of(
                        ComparisonPipeline.run(request, output, progress),
                        request.handbook().maxFindings())
                : IncrementalBuild.run(request, memory, output, progress);
    }

    /** The comparisons of the modules below this one. */
    private List<PublishedComparison> ofModules() throws IOException, ConfigurationException {
        var all = new ArrayList<PublishedComparison>();
        for (var module : modules()) {
            if (module.isByFolder() && all.isEmpty()) {
                getLog().warn(SiteModule.BY_FOLDER + module.href("", localeFolder()));
            }
            var handbook = ConfigurationException.checked(() -> handbook(module.docs()));
            all.addAll(
                    ComparisonPipeline.published(handbook, module.name(), page -> module.href(page, localeFolder())));
        }
        return all;
    }

    /** The comparisons of the catalogues of other sites. */
    private List<PublishedComparison> ofSites() throws MavenReportException {
        return catalogs == null || catalogs.isEmpty()
                ? List.of()
                : new CatalogArtifacts(container(), session()).read(catalogs);
    }

    private List<SiteModule> modules() {
        return aggregate
                ? SiteModule.below(session().getCurrentProject(), docsDirectory()).stream()
                        .filter(module -> hasDocs(module.docs()))
                        .toList()
                : List.of();
    }

    /** The address of the pages' folder: a locale's pages are in a folder of their own. */
    private @Nullable String url() {
        return siteUrl == null || siteUrl.isBlank() ? null : SiteUrl.of(siteUrl) + localeFolder() + FOLDER + "/";
    }

    /** The folder of a locale in the site, with a slash at its end; empty for the first locale. */
    private String localeFolder() {
        Path site = siteFolder.toPath().toAbsolutePath().normalize();
        Path pages = getReportOutputDirectory().toPath().toAbsolutePath().normalize();
        boolean inLocale = pages.startsWith(site) && !pages.equals(site);
        return inLocale ? site.relativize(pages).toString().replace(File.separatorChar, '/') + "/" : "";
    }

    /** Each locale is a build of its own. */
    private @Nullable Path memory() {
        return incremental
                ? memoryDirectory.toPath().resolve(localeFolder().isEmpty() ? "default" : localeFolder())
                : null;
    }

    @Override
    public boolean canGenerateReport() {
        try {
            complete(true);
        } catch (MojoExecutionException e) {
            // The report says so when it is made.
            return true;
        }
        boolean work = hasDocs()
                || !skipped()
                        && (catalogs != null && !catalogs.isEmpty()
                                || !modules().isEmpty());
        if (!work && !told) {
            told = true;
            if (isMisnamed()) {
                getLog().warn(reason());
            } else {
                getLog().info(reason());
            }
        }
        return work;
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
        return ReportWords.in(language(siteLocale)).name();
    }

    @Override
    public String getDescription(Locale siteLocale) {
        return ReportWords.in(language(siteLocale)).description();
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
