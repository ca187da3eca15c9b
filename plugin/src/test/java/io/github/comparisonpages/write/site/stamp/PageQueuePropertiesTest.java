package io.github.comparisonpages.write.site.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.Escapes;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/** Whatever titles, texts and menus hold, what is stamped is what the skin would have drawn page by page. */
class PageQueuePropertiesTest {

    /** What a page is made of that a skin prints. */
    record Text(String title, String description, String body) {}

    @Property(tries = 150)
    void stamped_pages_are_what_the_skin_would_have_drawn(
            @ForAll("pages") List<Text> pages, @ForAll("words") String menu) throws IOException {
        Path temp = Files.createTempDirectory("stamped");
        try {
            assertEquals(site(temp.resolve("each"), false, pages, menu), site(temp.resolve("once"), true, pages, menu));
        } finally {
            delete(temp);
        }
    }

    @Provide
    Arbitrary<List<Text>> pages() {
        return Combinators.combine(words(), words(), words())
                .as(Text::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<String> words() {
        var pieces = Arbitraries.of(
                "Tea",
                " ",
                "$",
                "$1",
                "\\1",
                "${project.name}",
                "$relativePath",
                "#set($x=1)",
                "<b>",
                "</b>",
                "<",
                ">",
                "&",
                "&amp;",
                "\"",
                "'",
                "qzprobe",
                "_qzprobe.html",
                "qzprobetitle",
                "<div>qzprobebody</div>",
                "p1.html",
                "comparisons/p1.html",
                "\u00fc",
                "\u2039",
                "\ud83d\ude00",
                "\u0301",
                "%s",
                "{0}",
                "<!-- -->",
                "<table>",
                "</body>",
                "\n");
        return pieces.list().ofMaxSize(5).map(all -> String.join("", all));
    }

    private static Map<String, String> site(Path folder, boolean stamped, List<Text> texts, String menu)
            throws IOException {
        var around = new Surroundings(folder, "comparisons", menu, stamped, line -> {});
        var drawn = new ArrayList<String>();
        var queue = new PageQueue(
                path -> {
                    drawn.add(around.path(path));
                    return new SiteRendererSink(new DocumentRenderingContext(
                            folder.toFile(), around.path(path.replace(".html", "")), "comparison:report"));
                },
                around,
                new Ledger(around.folder(), null));
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var head =
                    new Page.Head(text.title(), text.description(), "article", null, List.of("a.css"), List.of(), "");
            queue.add(new Page("p" + i + ".html", head, text.body()));
        }
        while (queue.hasNext()) {
            var sink = (SiteRendererSink) queue.next();
            String path = drawn.get(drawn.size() - 1);
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, skin(path, menu, sink), StandardCharsets.UTF_8);
        }
        return files(around.folder());
    }

    /** A skin that prints all that it knows of a page. */
    private static String skin(String path, String menu, SiteRendererSink sink) {
        String title = Objects.toString(sink.getTitle(), "");
        return "<title>" + Escapes.xml(title) + " \u2013 Site</title>" + sink.getHead() + "<nav>" + menu
                + "</nav><body id=\"" + path + "\">" + title
                + Objects.toString(sink.getBody(), "");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
