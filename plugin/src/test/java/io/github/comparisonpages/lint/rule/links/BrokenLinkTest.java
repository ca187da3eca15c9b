package io.github.comparisonpages.lint.rule.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.load.ProjectFiles.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenLinkTest {

    private static final Map<String, State> FILES = Map.of(
            "page.md", State.PRESENT,
            "kettle.png", State.PRESENT,
            "notes.md", State.PRESENT,
            "READ.MD", State.PRESENT,
            "../src/site/resources/terms.txt", State.PRESENT,
            "../src/site/markdown/index.md", State.PRESENT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[A file](kettle.png)",
                "[A file of the site's sources](../src/site/resources/terms.txt)",
                "[A page of the site](../src/site/markdown/index.md)",
                "[The same from the root of the repository](/src/site/markdown/index.md)",
                "[The same by its page](../index.html)",
                "[The start of the handbook](index.html)",
                "[This page](page.md)",
                "[This page by its name on the site](page.html)",
                "[This page from the root of the repository](/docs/page.md)",
                "[The start of this page](#top)",
                "[Its head](#notes)",
                "[The web](https://example.org/no.md)",
                "![A picture is looked at by another rule](no.png)"
            })
    void what_is_there_is_left_alone(String link) {
        assertEquals(List.of(), linked(link));
    }

    @Test
    void what_is_not_there_is_told_with_its_path_and_what_it_is_near_to() {
        assertEquals(
                List.of("page.md:3:1: warning: there is no file 'kettel.png' in the docs folder [broken-link]"),
                linked("[A file](./kettel.png)"));
        assertEquals(
                List.of("Did you mean 'kettle.png'? Correct the link, or add the file."),
                hints("[A file](kettel.png)"));
        assertEquals(List.of("Correct the link, or add the file."), hints("[A file](teapot.png)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle.jpg", "kettle.md", "kettle", "notes.png", "notes.txt", "page.pdf", "READ.html"})
    void a_file_of_another_kind_is_never_meant(String path) {
        assertEquals(List.of("Correct the link, or add the file."), hints("[A file](" + path + ")"));
    }

    @Test
    void a_Markdown_file_without_a_page_is_noted() {
        assertEquals(
                List.of("page.md:3:1: info: './notes.md' is not a comparison and has no page here [broken-link]"),
                linked("[Notes](./notes.md)"));
        assertEquals(
                List.of("page.md:3:1: info: 'READ.MD' is not a comparison and has no page here [broken-link]"),
                linked("[Notes](READ.MD)"));
        assertEquals(
                List.of("The page shows the words without a link. Link to the file's address on the web instead."),
                hints("[Notes](notes.md)"));
    }

    @Test
    void a_link_out_of_the_docs_folder_is_noted_and_so_is_one_to_a_folder() {
        assertEquals(
                List.of("page.md:3:1: info: '../no.md' leads out of the docs folder [broken-link]"),
                linked("[Out](../no.md)"));
        assertEquals(
                List.of("page.md:3:1: info: '..' leads out of the docs folder [broken-link]"), linked("[Out](..)"));
        assertEquals(
                List.of("page.md:3:1: info: 'pots/' is a folder, which has no page [broken-link]"),
                linked("[Pots](pots/)"));
    }

    @Test
    void a_page_of_the_handbook_is_there() {
        assertEquals(
                List.of(), Checked.headlines("broken-link", Map.of("a.md", "# A\n\n[b](b.md)\n", "b.md", "# B\n")));
    }

    private static List<String> linked(String link) {
        return Checked.headlines("broken-link", Checked.among(FILES, "# Notes", "", link));
    }

    private static List<String> hints(String link) {
        return Checked.hints("broken-link", Checked.among(FILES, "# Notes", "", link));
    }
}
