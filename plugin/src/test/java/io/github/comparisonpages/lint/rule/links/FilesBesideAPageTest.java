package io.github.comparisonpages.lint.rule.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.load.ProjectFiles.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilesBesideAPageTest {

    private static final Map<String, State> FILES = Map.of(
            "kettle.png", State.PRESENT,
            "scan.png", State.TOO_LARGE,
            "secret.png", State.OUTSIDE,
            "prices.html", State.ACTIVE,
            "llms.txt", State.PRESENT,
            "notes.md", State.PRESENT,
            "../llms.txt", State.PRESENT,
            "../prices.html", State.ACTIVE);

    @Test
    void a_web_page_is_not_copied() {
        assertEquals(
                List.of("page.md:3:1: error: the file 'prices.html' is a web page, and is not copied [active-file]"),
                linked("active-file"));
    }

    @Test
    void a_symbolic_link_that_leaves_its_folder_is_not_followed() {
        assertEquals(
                List.of("page.md:3:1: error: the file 'secret.png' is a symbolic link that leaves the docs folder"
                        + " [outside-docs]"),
                linked("outside-docs"));
    }

    @Test
    void a_file_over_the_limit_is_not_copied() {
        assertEquals(
                List.of("page.md:3:1: error: the file 'scan.png' is larger than a file beside a page may be"
                        + " [too-large]"),
                linked("too-large"));
    }

    @Test
    void a_file_with_the_name_of_one_that_is_written_is_not_copied() {
        assertEquals(
                List.of(
                        "page.md:3:1: error: the name of 'llms.txt' is reserved for a file that is written beside the pages"
                                + " [reserved-name]"),
                linked("reserved-name"));
    }

    @Test
    void a_picture_that_there_is_not_is_told_and_a_link_to_it_is_not() {
        assertEquals(
                List.of("page.md:3:1: warning: there is no picture 'pot.png' in the docs folder [missing-image]"),
                Checked.headlines(
                        "missing-image", Checked.among(FILES, "# Notes", "", "![A pot](pot.png)", "[A pot](pot.png)")));
        assertEquals(
                List.of(),
                Checked.headlines("missing-image", Checked.among(FILES, "# Notes", "", "![A kettle](kettle.png)")));
    }

    @Test
    void a_picture_outside_the_docs_folder_is_told_as_it_was_written() {
        assertEquals(
                List.of("page.md:3:1: warning: the picture './../pot.png' is outside the docs folder [missing-image]"),
                Checked.headlines("missing-image", Checked.among(FILES, "# Notes", "", "![A pot](./../pot.png)")));
    }

    @Test
    void a_page_is_no_file_beside_a_page() {
        var large = Map.of("page.md", State.TOO_LARGE);
        assertEquals(
                List.of(), Checked.headlines("too-large", Checked.among(large, "# Notes", "", "[It](sub/../page.md)")));
    }

    /** What a rule says of a link to each of the files. */
    private static List<String> linked(String rule) {
        return FILES.keySet().stream()
                .flatMap(file ->
                        Checked.headlines(rule, Checked.among(FILES, "# Notes", "", "[It](%s)".formatted(file)))
                                .stream())
                .toList();
    }
}
