package io.github.comparisonpages.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.reporting.MavenReportException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportMojoTest {

    private static final String DOCS = "src/test/resources/goal/docs";

    @TempDir
    private File site;

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = DOCS)
    void the_report_is_found_by_the_site_under_its_name_in_each_language(ReportMojo mojo) {
        assertTrue(mojo.canGenerateReport());
        assertFalse(mojo.isExternalReport());
        assertEquals("comparisons/index", mojo.getOutputPath());
        assertEquals("Comparisons", mojo.getName(Locale.ROOT));
        assertEquals("Comparisons", mojo.getName(Locale.ENGLISH));
        assertEquals("Vergleiche", mojo.getName(Locale.GERMANY));
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = "src/test/resources/goal/no-such-folder")
    void without_a_docs_folder_there_is_no_report(ReportMojo mojo) {
        assertFalse(mojo.canGenerateReport());
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = DOCS)
    @MojoParameter(name = "skip", value = "true")
    void a_skipped_report_is_none(ReportMojo mojo) {
        assertFalse(mojo.canGenerateReport());
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = DOCS)
    @MojoParameter(name = "siteFolder", value = "target/site")
    void every_page_gets_a_sink_and_what_is_wrong_a_line_in_the_log(ReportMojo mojo) throws Exception {
        var log = new Lines();
        mojo.setLog(log);
        mojo.setReportOutputDirectory(site);
        var index = sink("comparisons/index");
        var pages = new Sinks();

        mojo.generate(index, pages, Locale.ROOT);

        assertEquals("Comparisons", index.getTitle());
        assertEquals(
                Map.of("comparisons/tea-vs-coffee.html", "Tea vs Coffee", "comparisons/coverage.html", "Coverage"),
                pages.titles());
        assertEquals(
                List.of(
                        "comparisons/catalog.css",
                        "comparisons/catalog.js",
                        "comparisons/comparison.css",
                        "comparisons/comparison.js",
                        "comparisons/comparisons.json",
                        "comparisons/comparisons.schema.json",
                        "comparisons/front-matter.schema.json",
                        "comparisons/llms.txt",
                        "comparisons/pair.js",
                        "comparisons/tea-vs-coffee.badge.svg",
                        "comparisons/tea-vs-coffee.md"),
                files());
        assertEquals(
                List.of(
                        "info: The skin is drawn around each comparison page, which takes longer:"
                                + " what runs this report is unknown here",
                        "warn: " + DOCS + "/bad-vs-good.md:3:6: error: byte 0xE9 is not valid UTF-8 [invalid-utf8]"
                                + " Save the file as UTF-8. It has no page until then.",
                        "info: Read 1 file in " + DOCS
                                + ": 1 comparison page, 1 error, 0 warnings; 1 written, 0 unchanged, in some time"),
                log.lines);
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = DOCS)
    @MojoParameter(name = "maxNesting", value = "101")
    void a_limit_out_of_range_is_named(ReportMojo mojo) {
        mojo.setReportOutputDirectory(site);

        var failure =
                assertThrows(MavenReportException.class, () -> mojo.generate(sink("x"), new Sinks(), Locale.ROOT));

        assertEquals("The plugin's configuration: nesting is 1 to 100, not 101", failure.getMessage());
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = DOCS)
    @MojoParameter(name = "siteFolder", value = "target/site")
    @MojoParameter(name = "siteUrl", value = "https://example.org/handbook")
    @MojoParameter(name = "darkSkin", value = "true")
    void pages_name_their_address_and_the_skin_follows_the_reader_where_that_is_asked_for(ReportMojo mojo)
            throws Exception {
        mojo.setReportOutputDirectory(site);
        var index = sink("comparisons/index");

        mojo.generate(index, new Sinks(), Locale.ROOT);

        var head = Jsoup.parse(index.getHead());
        assertEquals(
                List.of("https://example.org/handbook/comparisons/index.html"),
                head.select("link[rel=canonical]").eachAttr("href"));
        assertEquals(
                List.of("comparison-skin.css", "comparison.css", "catalog.css"),
                head.select("link[rel=stylesheet]").eachAttr("href"));
        assertTrue(files().contains("comparisons/comparison-skin.css"));
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = DOCS)
    @MojoParameter(name = "siteUrl", value = "example.org")
    void an_address_of_no_site_is_named(ReportMojo mojo) {
        mojo.setReportOutputDirectory(site);

        var failure =
                assertThrows(MavenReportException.class, () -> mojo.generate(sink("x"), new Sinks(), Locale.ROOT));

        assertEquals(
                "The plugin's configuration: siteUrl starts with https:// or http://, not 'example.org'",
                failure.getMessage());
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "docsDirectory", value = "src/test/resources/goal/no-such-folder")
    @MojoParameter(name = "catalogs", value = "it:payments")
    void a_catalogue_is_named_by_three_coordinates(ReportMojo mojo) {
        mojo.setReportOutputDirectory(site);

        assertTrue(mojo.canGenerateReport());
        var failure =
                assertThrows(MavenReportException.class, () -> mojo.generate(sink("x"), new Sinks(), Locale.ROOT));

        assertEquals(
                "catalogs names artifacts as groupId:artifactId:version, not as 'it:payments'", failure.getMessage());
    }

    private List<String> files() throws IOException {
        Path root = site.toPath();
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private SiteRendererSink sink(String document) {
        return new SiteRendererSink(new DocumentRenderingContext(site, document, "comparison:report"));
    }

    /** The site plugin's factory in small: it keeps all sinks to the end. */
    private final class Sinks implements SinkFactory {

        private final Map<String, SiteRendererSink> byFile = new TreeMap<>();

        Map<String, String> titles() {
            var titles = new TreeMap<String, String>();
            byFile.forEach((file, sink) -> titles.put(file, sink.getTitle()));
            return titles;
        }

        @Override
        public Sink createSink(File folder, String name) {
            var file = site.toPath().relativize(folder.toPath().resolve(name)).toString();
            var sink = sink(file);
            byFile.put(file.replace('\\', '/'), sink);
            return sink;
        }

        @Override
        public Sink createSink(File folder, String name, String encoding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Sink createSink(OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Sink createSink(OutputStream out, String encoding) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Lines extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warn(CharSequence line) {
            lines.add("warn: " + line);
        }

        @Override
        public void info(CharSequence line) {
            lines.add("info: " + line.toString().replaceFirst(" in [0-9.]+ s$", " in some time"));
        }
    }
}
