package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.Choice;
import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.pipeline.EditedPages;
import io.github.comparisonpages.pipeline.Exports;
import io.github.comparisonpages.pipeline.RefusedChange;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes pages in forms that other tools take: tables of criteria as {@code csv}, pages as decision records of {@code madr}, or
 * all decisions in force as one page to print, {@code log}, with contents, a new sheet for each, and everything in one file.
 *
 * <pre>{@code
 * mvn comparison:export -Dcomparison.as=csv -Dcomparison.page=docs/kettle-vs-stove.md
 * mvn comparison:export -Dcomparison.as=madr -Dcomparison.page=docs/comparisons
 * mvn comparison:export -Dcomparison.as=log
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends StandaloneMojo {

    /**
     * The form: {@code csv}, {@code madr} or {@code log}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.as", defaultValue = "log")
    private String as;

    /**
     * The page, by its file, number or title, or a folder of pages; all pages if you say nothing. {@code log} takes all decisions.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.page")
    private @Nullable String page;

    /**
     * The folder that exports are written to.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "comparison.exportDirectory",
            defaultValue = "${project.build.directory}/comparisons/export",
            required = true)
    private File exportDirectory;

    /**
     * The language of a printed log's own words, such as {@code de}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.locale", defaultValue = "en")
    private String locale;

    private enum Form {
        CSV,
        MADR,
        LOG
    }

    @Override
    String failed() {
        return "The export cannot be written";
    }

    @Override
    void run() throws IOException, MojoExecutionException, MojoFailureException {
        var form = ConfigurationException.checked(() -> Choice.of("as", as, Form.class));
        if (form == Form.LOG && page != null) {
            getLog().warn(
                            "'page' is not looked at: a log holds all decisions in force. For a page, add -Dcomparison.as=madr");
        }
        var files = form == Form.LOG ? log() : pages(form);
        var folder = new OutputFolder(exportDirectory.toPath());
        for (var file : files.entrySet()) {
            folder.write(file.getKey(), file.getValue());
            getLog().info("Wrote " + exportDirectory.toPath().resolve(file.getKey()));
        }
    }

    private Map<String, byte[]> log() throws IOException, MojoExecutionException, MojoFailureException {
        var handbook = ConfigurationException.checked(this::handbook);
        var site = SiteOptions.PLAIN.withLocale(Locale.forLanguageTag(locale));
        return Map.of(
                "decisions.html",
                Exports.book(handbook, site)
                        .orElseThrow(() -> new MojoFailureException(
                                "There is no decision in force in %s: a record has a number, a status or a date"
                                        .formatted(docsName()))));
    }

    private Map<String, byte[]> pages(Form form) throws IOException, MojoExecutionException, MojoFailureException {
        var pages = ConfigurationException.checked(() -> EditedPages.of(docs(docsDirectory())));
        try {
            var paths = page == null ? pages.paths() : pages.meant(below(page));
            var files = form == Form.CSV ? Exports.csv(pages, paths) : Exports.madr(pages, paths);
            if (files.isEmpty()) {
                throw new MojoFailureException("There is no table of criteria in "
                        + (paths.size() == 1 ? docsName() + "/" + paths.get(0) : docsName()));
            }
            return files;
        } catch (RefusedChange e) {
            throw new MojoFailureException("Nothing was written: " + e.getMessage(), e);
        }
    }
}
