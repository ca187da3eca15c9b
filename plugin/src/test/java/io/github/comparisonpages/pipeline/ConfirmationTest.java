package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfirmationTest {

    private static final String COMPARED = """
            # Tea vs Coffee

            ## Tea

            - Good, because it keeps
            - Bad, because it is slow

            ## Coffee

            - Good, because it is quick
            - Bad, because it is dear

            """;

    @TempDir
    private Path docs;

    @Test
    void options_and_pick_go_into_the_front_matter_and_all_else_stays() throws Exception {
        String text = COMPARED + "## Verdict\n\nWe chose Tea since nobody hurries.";
        write(text);
        assertEquals("---\noptions:\n  - Tea\n  - Coffee\npick: Tea\n---\n\n" + text, confirmed(false));
    }

    @Test
    void byte_order_mark_and_line_ends_stay() throws Exception {
        write("\uFEFF---\r\ntags: [hot]\r\n---\r\n" + COMPARED.replace("\n", "\r\n")
                + "## Verdict\r\n\r\nWe chose Tea.");
        var pages = pages();
        pages.change("page.md", pages.confirmation("page.md", false).changes()).write();
        String written = Files.readString(docs.resolve("page.md"));
        assertTrue(
                written.startsWith(
                        "\uFEFF---\r\ntags: [hot]\r\noptions:\r\n  - Tea\r\n  - Coffee\r\npick: Tea\r\n---\r\n# Tea vs"),
                written);
        assertTrue(written.endsWith("We chose Tea."));
    }

    @Test
    void what_depends_on_the_reader_is_for_a_person() throws Exception {
        write(COMPARED + "## Verdict\n\n- Use Tea if you have time\n- Use Coffee if you do not\n");
        assertEquals(
                List.of("15:3: it depends: add 'pick: none', or 'picks' by context"),
                pages().confirmation("page.md", true).open());
    }

    @Test
    void nothing_picked_is_for_a_person_and_none_where_a_person_asks() throws Exception {
        write(COMPARED);
        var pages = pages();
        assertEquals(
                List.of("1:1: nothing is picked: add 'pick' with an option, or none"),
                pages.confirmation("page.md", false).open());
        assertTrue(confirmed(true).contains("pick: none\n"));
    }

    @Test
    void what_is_declared_already_is_left_alone() throws Exception {
        write("---\noptions: [Tea, Coffee]\npick: Tea\n---\n" + COMPARED);
        assertEquals(List.of(), pages().confirmation("page.md", false).changes());
    }

    @Test
    void a_status_is_written_where_it_was_read_from_a_sentence_only() throws Exception {
        write("# Tea\n\n## Status\n\nAccepted by all of us on Monday\n\n## Context\n\nThirst.\n");
        assertTrue(confirmed(false).startsWith("---\nstatus: accepted\n---\n"), confirmed(false));
        write("# Tea\n\n## Status\n\nAccepted\n\n## Context\n\nThirst.\n");
        assertEquals(List.of(), pages().confirmation("page.md", false).changes());
    }

    private String confirmed(boolean asked) throws Exception {
        var pages = pages();
        return pages.change("page.md", pages.confirmation("page.md", asked).changes())
                .edit()
                .text();
    }

    private void write(String text) throws IOException {
        Files.writeString(docs.resolve("page.md"), text);
    }

    private EditedPages pages() throws IOException {
        return EditedPages.of(new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT));
    }
}
