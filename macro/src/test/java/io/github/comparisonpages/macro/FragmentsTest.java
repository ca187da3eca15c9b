package io.github.comparisonpages.macro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FragmentsTest {

    @TempDir
    private Path target;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectories(target.resolve("fragments"));
        write("fragments.txt", "career/ic-vs-manager card matrix\ntea-vs-coffee card\n");
        write("career/ic-vs-manager/card.html", "<p>Größe</p>\n");
        write("gone-vs-kept/card.html", "<p>of an earlier run</p>\n");
        Files.writeString(target.resolve("card.html"), "outside");
    }

    @Test
    void a_part_is_what_was_written() throws Exception {
        assertEquals("<p>Größe</p>\n", Fragments.in(folder).html("career/ic-vs-manager", "card"));
    }

    @Test
    void an_unknown_id_is_named_with_the_closest() {
        assertEquals(
                "there is no comparison 'ic-vs-managers'. The closest are: career/ic-vs-manager, tea-vs-coffee",
                refusal("ic-vs-managers", "card"));
    }

    @Test
    void what_an_earlier_run_left_is_unknown() {
        assertEquals(
                "there is no comparison 'gone-vs-kept'. The closest are: tea-vs-coffee, career/ic-vs-manager",
                refusal("gone-vs-kept", "card"));
    }

    @Test
    void a_missing_part_is_named_with_those_that_there_are() {
        assertEquals("the comparison 'tea-vs-coffee' has no matrix. It has: card", refusal("tea-vs-coffee", "matrix"));
    }

    @Test
    void no_id_leads_out_of_the_folder() {
        assertEquals(
                "there is no comparison '..'. The closest are: tea-vs-coffee, career/ic-vs-manager",
                refusal("..", "card"));
        assertEquals(
                "the comparison 'tea-vs-coffee' has no ../../card. It has: card",
                refusal("tea-vs-coffee", "../../card"));
    }

    @Test
    void a_macro_without_an_id_is_told_to_have_one() {
        assertEquals("it needs the id of a comparison, such as id=career/ic-vs-manager", refusal("", "card"));
    }

    @Test
    void a_module_without_comparisons_has_nothing_close() throws Exception {
        write("fragments.txt", "");
        assertEquals("there is no comparison 'tea'. This module has none", refusal("tea", "card"));
    }

    @Test
    void without_fragments_the_goal_is_named() {
        var failure = assertThrows(NoFragment.class, () -> Fragments.in(target));
        assertEquals(
                "there are no parts of comparisons in " + target
                        + ". Bind the goal 'fragments' of comparison-maven-plugin to the build: under <build><plugins>,"
                        + " <execution><goals><goal>fragments</goal></goals></execution>."
                        + " It writes none where the module has no docs folder.",
                failure.getMessage());
    }

    @Test
    void the_closest_ids_need_the_fewest_changes() {
        assertEquals(
                List.of("b/tea", "teas", "a/sofa"),
                Spelling.closest("tea", List.of("a/sofa", "b/tea", "teas", "z/coffee")));
    }

    @Test
    void links_lead_to_the_comparisons_and_an_authors_words_stay_words() {
        assertEquals(
                "<a href=\"$relativePath/comparisons/a.html\">&#36;relativePath comparison:x</a>",
                SiteHtml.of("<a href=\"comparison:a.html\">$relativePath comparison:x</a>"));
    }

    private String refusal(String id, String part) {
        return assertThrows(NoFragment.class, () -> Fragments.in(folder).html(id, part))
                .getMessage();
    }

    private void write(String path, String text) throws Exception {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
