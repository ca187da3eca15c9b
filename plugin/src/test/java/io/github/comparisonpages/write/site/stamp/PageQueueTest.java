package io.github.comparisonpages.write.site.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.Escapes;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageQueueTest {

    private static final Skin PLAIN = (path, sink) -> "<title>" + Escapes.xml(sink.getTitle()) + " \u2013 Site</title>"
            + sink.getHead() + "<a href=\"" + "../".repeat(depth(path)) + "p1.html\">One</a>" + sink.getBody();

    private static final String EACH = "The skin is drawn around each comparison page, which takes longer: ";

    @TempDir
    private Path temp;

    private final List<String> log = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private Charset charset = StandardCharsets.UTF_8;
    private String menus = "";

    @Test
    void stamped_pages_are_what_the_skin_would_have_drawn() {
        assertEquals(site("each", PLAIN, false, 9), site("once", PLAIN, true, 9));
        assertEquals(List.of(), log);
    }

    @Test
    void the_skin_is_drawn_around_a_probe_and_a_page_to_try_and_those_in_its_menu() {
        menus = "<item name='Hidden' href='comparisons/p7.html'/>";

        site("once", PLAIN, true, 9);

        assertEquals(List.of("_qzprobe.html", "p0.html", "p1.html", "p7.html"), drawn);
    }

    @Test
    void each_depth_has_its_probe_and_a_small_one_needs_none() {
        var pages = new ArrayList<Page>();
        for (String folder : List.of("", "a/", "a/b/")) {
            IntStream.range(2, folder.isEmpty() ? 4 : 7).forEach(i -> pages.add(page(folder + "p" + i)));
        }

        var once = site("once", PLAIN, true, pages);

        assertEquals(
                List.of("p2.html", "p3.html", "a/_qzprobe.html", "a/b/_qzprobe.html", "a/p2.html", "a/b/p2.html"),
                drawn);
        assertEquals(site("each", PLAIN, false, pages), once);
    }

    @Test
    void a_page_with_what_no_page_before_had_is_tried() {
        var pages = pages(9);
        pages.set(5, page("p5", "<table></table>"));

        site("once", PLAIN, true, pages);

        assertEquals(List.of("_qzprobe.html", "p0.html", "p5.html", "p1.html"), drawn);
    }

    @Test
    void a_page_that_Fluido_changes_is_drawn() {
        Skin fluido = (path, sink) -> PLAIN.draw(path, sink).replace("<pre><code>", "<pre class='x'><code>");
        var pages = pages(9);
        pages.set(6, page("p6", "<pre><code>x</code></pre>"));

        assertEquals(site("each", fluido, false, pages), site("once", fluido, true, pages));
        assertEquals(List.of(), log);
    }

    @Test
    void a_skin_that_changes_only_some_texts_is_found_out() {
        Skin tables = (path, sink) -> PLAIN.draw(path, sink).replace("<table>", "<table class='x'>");
        var pages = pages(9);
        pages.set(5, page("p5", "<table></table>"));

        assertEquals(site("each", tables, false, pages), site("once", tables, true, pages));
        assertEquals(List.of(EACH + "the skin draws comparisons/p5.html unlike other pages, first at byte 407"), log);
    }

    @Test
    void a_skin_that_shows_the_file_name_in_its_own_way_is_found_out() {
        Skin shouting = (path, sink) -> "<body id='" + path.replace(".html", "") + "'>" + sink.getBody();

        assertEquals(site("each", shouting, false, 9), site("once", shouting, true, 9));
        assertEquals(1, log.size());
    }

    @Test
    void a_skin_that_depends_on_the_folder_is_found_out() {
        Skin byFolder = (path, sink) -> (path.startsWith("comparisons/b/") ? "<b>" : "<i>") + sink.getBody();
        var pages = new ArrayList<Page>();
        IntStream.range(0, 60).forEach(i -> pages.add(page("a/p" + i)));
        IntStream.range(0, 5).forEach(i -> pages.add(page("b/p" + i)));

        assertEquals(site("each", byFolder, false, pages), site("once", byFolder, true, pages));
        assertEquals(1, log.size());
    }

    @Test
    void a_site_in_another_charset_is_drawn_page_by_page() {
        charset = StandardCharsets.ISO_8859_1;

        assertEquals(site("each", PLAIN, false, 9), site("once", PLAIN, true, 9));
        assertEquals(List.of(EACH + "the site is not in UTF-8"), log);
    }

    @Test
    void a_title_from_which_a_skin_may_take_characters_is_drawn() {
        var pages = pages(9);
        pages.set(3, new Page("p3.html", head("A\u0007 vs B"), "<p>3</p>"));

        site("once", PLAIN, true, pages);

        assertEquals(List.of("_qzprobe.html", "p0.html", "p1.html", "p3.html"), drawn);
    }

    private Map<String, String> site(String name, Skin skin, boolean stamped, int pages) {
        return site(name, skin, stamped, pages(pages));
    }

    /** Draws pages as the site plugin does, and reads them. */
    private Map<String, String> site(String name, Skin skin, boolean stamped, List<Page> pages) {
        var around = new Surroundings(temp.resolve(name), "comparisons", menus, stamped, log::add);
        drawn.clear();
        try {
            var queue = new PageQueue(
                    path -> {
                        drawn.add(path);
                        return sink(around, path);
                    },
                    around,
                    new Ledger(around.folder(), null));
            for (var page : pages) {
                queue.add(page);
            }
            while (queue.hasNext()) {
                var sink = (SiteRendererSink) queue.next();
                String path = around.path(drawn.get(drawn.size() - 1));
                var file = around.site().resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, skin.draw(path, sink).getBytes(charset));
            }
            return files(around.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file, charset));
            }
        }
        return files;
    }

    private static SiteRendererSink sink(Surroundings site, String path) {
        return new SiteRendererSink(new DocumentRenderingContext(
                site.site().toFile(), site.path(path.replace(".html", "")), "comparison:report"));
    }

    private static List<Page> pages(int count) {
        var pages = new ArrayList<Page>();
        IntStream.range(0, count).forEach(i -> pages.add(page("p" + i)));
        return pages;
    }

    private static Page page(String name) {
        return page(name, "<p>" + name + " \u00FC\r\nis &amp; $relativePath</p>");
    }

    private static Page page(String name, String body) {
        return new Page(name + ".html", head("Tea & \"" + name + "\" vs 'Coffee' \u00FC"), body);
    }

    private static Page.Head head(String title) {
        return new Page.Head(title, "About", "article", null, List.of("a.css"), List.of("a.js"), "{\"a\":1}");
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private interface Skin {
        String draw(String path, SiteRendererSink sink);
    }
}
