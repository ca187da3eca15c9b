package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FragmentsTest {

    @TempDir
    private Path folder;

    @Test
    void each_comparison_has_the_parts_that_it_can_fill() throws IOException {
        write("comparisons/drinks/tea-vs-coffee.md", """
                # Tea vs Coffee

                ## Tea

                Leaves.

                ## Coffee

                Beans.

                ## Criteria

                | Criterion | Tea | Coffee |
                |-----------|-----|--------|
                | Price     | 4   | 2      |
                | Speed     | 3   | 5      |
                """);
        write("a-vs-b.md", "# A vs B\n");
        write("plan-vs-none.md", "# Plan\n");

        assertEquals(3, run(docs()));

        assertEquals("""
                a-vs-b card verdict
                drinks/tea-vs-coffee card matrix verdict
                plan-vs-none card
                """, Files.readString(folder.resolve("out/fragments.txt")));
    }

    @Test
    void links_start_with_the_folder_of_the_comparisons_and_an_authors_cannot() throws IOException {
        write("x/a-vs-b.md", """
                # A vs B

                ## Verdict

                Our pick: A, because of [this](#here), [that](c-vs-d.md#x), [it](comparison:evil), [file](a.pdf),
                [web](https://example.org/) and ![picture](a.png).
                """);
        write("x/c-vs-d.md", "# C vs D\n");

        run(docs());

        var verdict = part("x/a-vs-b", "verdict");
        assertEquals(
                List.of(
                        "comparison:x/a-vs-b.html#here",
                        "comparison:x/c-vs-d.html#x",
                        "comparison:x/a.pdf",
                        "https://example.org/"),
                verdict.select(".cmp-why a").eachAttr("href"));
        assertEquals(List.of("comparison:x/a.png"), verdict.select("img").eachAttr("src"));
        assertEquals(
                List.of("comparison:x/a-vs-b.html"),
                verdict.select(".cmp-embedded-title a").eachAttr("href"));
        assertEquals(
                List.of("comparison:comparison.css"),
                verdict.select("link[rel=stylesheet]").eachAttr("href"));
    }

    @Test
    void footnotes_come_along_where_the_part_refers_to_them() throws IOException {
        write("a-vs-b.md", """
                # A vs B

                ## Verdict

                Our pick: A, because it is there[^1].

                [^1]: Look.
                [^2]: Nowhere.
                """);

        run(docs());

        assertEquals(
                List.of("Look. ↩"),
                part("a-vs-b", "verdict").select(".cmp-notes li").eachText());
        assertEquals(List.of(), part("a-vs-b", "card").select(".cmp-notes").eachText());
    }

    @Test
    void all_parts_of_a_handbook_can_stand_in_one_page() throws IOException {
        run(Path.of("../sample-project/docs"));

        var ids = new HashSet<String>();
        var wrong = new ArrayList<String>();
        for (String line : Files.readAllLines(folder.resolve("out/fragments.txt"))) {
            String[] words = line.split(" ");
            for (String name : List.of(words).subList(1, words.length)) {
                var part = part(words[0], name);
                for (Element element : part.select("[id]")) {
                    if (!ids.add(element.id())) {
                        wrong.add(line + ": twice " + element.id());
                    }
                }
                for (String attribute : List.of("href", "aria-labelledby")) {
                    for (String target : part.select("[" + attribute + "]").eachAttr(attribute)) {
                        for (String id : within(attribute, target)) {
                            if (part.getElementById(id) == null) {
                                wrong.add(line + ": nowhere " + target);
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> within(String attribute, String target) {
        if (attribute.equals("href")) {
            return target.startsWith("#") ? List.of(target.substring(1)) : List.of();
        }
        return List.of(target.split(" "));
    }

    private Path docs() {
        return folder.resolve("docs");
    }

    private void write(String path, String text) throws IOException {
        Path file = docs().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(Path docs) throws IOException {
        var read = new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT);
        var source = HandbookOptions.of(read, LocalDate.of(2026, 1, 1));
        return ComparisonPipeline.fragments(source, SiteOptions.PLAIN, new OutputFolder(folder.resolve("out")));
    }

    private Document part(String comparison, String part) throws IOException {
        return Jsoup.parse(
                Files.readString(folder.resolve("out").resolve(comparison).resolve(part + ".html")));
    }
}
