package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonPipelineTest {

    @TempDir
    private Path docs;

    @Test
    void every_comparison_has_a_page_and_the_index_and_the_files_stand_beside() throws IOException {
        write("a-vs-b.md", "# A vs B\n");
        write("comparisons/x/c-vs-d.md", "# C vs D\n");

        var site = new Site();
        var outcome = run(site, Limits.DEFAULT);

        assertEquals(
                List.of(
                        "a-vs-b.html: A vs B",
                        "x/c-vs-d.html: C vs D",
                        "index.html: Comparisons",
                        "coverage.html: Coverage"),
                site.pages);
        assertEquals(
                List.of(
                        "a-vs-b.badge.svg",
                        "a-vs-b.md",
                        "catalog.css",
                        "catalog.js",
                        "comparison.css",
                        "comparison.js",
                        "comparisons.json",
                        "comparisons.schema.json",
                        "front-matter.schema.json",
                        "llms.txt",
                        "pair.js",
                        "x/c-vs-d.badge.svg",
                        "x/c-vs-d.md"),
                List.copyOf(site.files.keySet()));
        assertEquals(2, outcome.pages());
    }

    @Test
    void what_pages_show_is_copied_once_and_what_is_missing_is_reported_for_each() throws IOException {
        write("comparisons/a-vs-b.md", "# A vs B\n\n![x](x.png) ![no](no.png)\n");
        write("comparisons/c-vs-d.md", "# C vs D\n\n![x](x.png) ![no](no.png)\n");
        write("comparisons/x.png", "png");

        var site = new Site();
        var outcome = run(site, Limits.DEFAULT);

        assertArrayEquals(Files.readAllBytes(docs.resolve("comparisons/x.png")), site.files.get("x.png"));
        assertEquals(
                List.of(
                        "comparisons/a-vs-b.md:3:13: warning: there is no picture 'comparisons/no.png' in the docs folder"
                                + " [missing-image]",
                        "comparisons/c-vs-d.md:3:13: warning: there is no picture 'comparisons/no.png' in the docs folder"
                                + " [missing-image]"),
                headlines(outcome, "missing-image"));
    }

    @Test
    void a_page_over_the_limit_is_left_out() throws IOException {
        write("a-vs-b.md", "# A vs B\n");

        var site = new Site();
        var outcome = run(site, new Limits(1000, 1000, 9, 9, 99, 9, 99, 10, 9));

        assertEquals(List.of("index.html: Comparisons", "coverage.html: Coverage"), site.pages);
        assertEquals(0, outcome.pages());
        assertEquals(
                List.of("a-vs-b.md:1:1: error: the page has more than 10 characters [too-large]"),
                headlines(outcome, "too-large"));
    }

    @Test
    void no_file_of_an_author_takes_the_place_of_one_that_is_written() throws IOException {
        write("a-vs-b.md", "# A vs B\n\n![x](a-vs-b.badge.svg) [y](Comparisons.JSON) ![z](z.svg)\n");
        write("a-vs-b.badge.svg", "mine");
        write("Comparisons.JSON", "mine");
        write("z.svg", "mine");

        var site = new Site();
        var outcome = run(site, Limits.DEFAULT);

        assertEquals(
                Set.of("z.svg"),
                site.files.entrySet().stream()
                        .filter(file -> Arrays.equals(file.getValue(), "mine".getBytes(StandardCharsets.UTF_8)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(
                        "a-vs-b.md:3:1: error: the name of 'a-vs-b.badge.svg' is reserved for a file that is written"
                                + " beside the pages [reserved-name]",
                        "a-vs-b.md:3:24: error: the name of 'Comparisons.JSON' is reserved for a file that is written"
                                + " beside the pages [reserved-name]"),
                headlines(outcome, "reserved-name"));
    }

    @Test
    void the_sites_own_pages_keep_their_places(@TempDir Path sources) throws IOException {
        write("a-vs-b.md", "# A vs B\n");
        write("c-vs-d.md", "# C vs D\n");
        Files.createDirectories(sources.resolve("markdown/comparisons"));
        Files.writeString(sources.resolve("markdown/comparisons/A-vs-B.md"), "# Mine\n");

        var site = new Site();
        var outcome = ComparisonPipeline.run(BuildRequest.of(source(sources), SiteOptions.PLAIN), site);

        assertEquals(List.of("c-vs-d.html: C vs D", "index.html: Comparisons", "coverage.html: Coverage"), site.pages);
        assertEquals(
                List.of("a-vs-b.md:1:1: error: the page a-vs-b.html is taken by 'markdown/comparisons/A-vs-B.md' of the"
                        + " site's sources [slug-collision]"),
                headlines(outcome, "slug-collision"));
    }

    @Test
    void no_picture_takes_the_place_of_one_of_the_site(@TempDir Path sources) throws IOException {
        write("a-vs-b.md", "# A vs B\n\n![x](z.svg)\n");
        write("z.svg", "mine");
        Files.createDirectories(sources.resolve("resources/comparisons"));
        Files.writeString(sources.resolve("resources/comparisons/z.svg"), "the site's");

        var site = new Site();
        var outcome = ComparisonPipeline.run(BuildRequest.of(source(sources), SiteOptions.PLAIN), site);

        assertFalse(site.files.containsKey("z.svg"));
        assertEquals(
                List.of("a-vs-b.md:1:1: error: the name of the file 'z.svg' is taken by"
                        + " 'resources/comparisons/z.svg' of the site's sources [slug-collision]"),
                headlines(outcome, "slug-collision"));
    }

    @Test
    void what_all_comparisons_need_is_refused_where_the_site_writes_it_too(@TempDir Path sources) throws IOException {
        write("a-vs-b.md", "# A vs B\n");
        Files.createDirectories(sources.resolve("resources/comparisons"));
        Files.writeString(sources.resolve("resources/comparisons/comparison.css"), "mine");

        var request = BuildRequest.of(source(sources));

        assertEquals(
                "'resources/comparisons/comparison.css' of the site's sources becomes comparison.css, which the"
                        + " comparisons need: rename it",
                assertThrows(IOException.class, () -> ComparisonPipeline.run(request, new Site()))
                        .getMessage());
    }

    @Test
    void a_feed_is_there_where_the_address_is_known_and_a_pick_has_a_date() throws IOException {
        write("a-vs-b.md", "---\npick: A\nreviewed: 2026-03-01\n---\n# A vs B\n");

        var known = new Site();
        run(known, "https://example.org/comparisons/");
        var unknown = new Site();
        run(unknown, (String) null);

        assertEquals(
                List.of(
                        "a-vs-b.html: [Alternate[type=text/markdown, path=a-vs-b.md]]",
                        "index.html: [Alternate[type=application/atom+xml, path=picks.xml]]",
                        "coverage.html: []"),
                known.alternates);
        assertTrue(known.files.containsKey("picks.xml"));
        assertEquals(
                List.of(
                        "a-vs-b.html: [Alternate[type=text/markdown, path=a-vs-b.md]]",
                        "index.html: []",
                        "coverage.html: []"),
                unknown.alternates);
        assertFalse(unknown.files.containsKey("picks.xml"));
    }

    @Test
    void the_catalogue_says_whose_it_is_where_the_address_is_known() throws IOException {
        var known = new Site();
        run(known, "https://example.org/comparisons/");
        var unknown = new Site();
        run(unknown, (String) null);

        assertEquals("""
                {
                  "version" : 1,
                  "name" : "Handbook",
                  "site" : "https://example.org/comparisons/",
                  "comparisons" : [ ]
                }
                """, known.text("comparisons.json"));
        assertEquals("""
                {
                  "version" : 1,
                  "comparisons" : [ ]
                }
                """, unknown.text("comparisons.json"));
    }

    private void run(Output output, @Nullable String url) throws IOException {
        var site = SiteOptions.PLAIN.withUrl(url).withName("Handbook");
        ComparisonPipeline.run(BuildRequest.of(source(Limits.DEFAULT), site), output);
    }

    private BuildResult run(Output output, Limits limits) throws IOException {
        return ComparisonPipeline.run(BuildRequest.of(source(limits), SiteOptions.PLAIN), output);
    }

    private HandbookOptions source(Path siteSources) {
        return source(Limits.DEFAULT).withSiteDirectory(siteSources);
    }

    private HandbookOptions source(Limits limits) {
        var folder = new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, limits);
        return HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)).withThreads(2);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(docs.resolve(path).getParent());
        Files.writeString(docs.resolve(path), text);
    }

    private static List<String> headlines(BuildResult outcome, String rule) {
        return outcome.findings().diagnostics().stream()
                .filter(d -> d.rule().equals(rule))
                .map(Diagnostic::headline)
                .toList();
    }

    private static final class Site implements Output {

        private final List<String> pages = new ArrayList<>();
        private final List<String> alternates = new ArrayList<>();
        private final TreeMap<String, byte[]> files = new TreeMap<>();

        @Override
        public void page(Page page) {
            pages.add(page.path() + ": " + page.head().title());
            alternates.add(page.path() + ": " + page.head().alternates());
        }

        @Override
        public void file(String path, byte[] content) {
            files.put(path, content);
        }

        String text(String path) {
            return new String(files.get(path), StandardCharsets.UTF_8);
        }
    }
}
