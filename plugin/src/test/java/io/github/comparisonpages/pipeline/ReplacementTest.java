package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplacementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir
    private Path docs;

    @Test
    void a_record_of_adr_tools_is_replaced_by_one_of_its_kind() throws Exception {
        write(
                "adr/0003-brew-coffee.md",
                "# 3. Brew coffee\n\nDate: 2016-02-12\n\n## Status\n\nAccepted\n\n## Context\n\nThirst.\n");
        replace("3", "Brew tea");
        assertEquals(
                "# 3. Brew coffee\n\nDate: 2016-02-12\n\n## Status\n\n"
                        + "Superseded by [4. Brew tea](0004-brew-tea.md)\n\n## Context\n\nThirst.\n",
                read("adr/0003-brew-coffee.md"));
        String successor = read("adr/0004-brew-tea.md");
        assertTrue(successor.startsWith("# 4. Brew tea\n"), successor);
        assertTrue(successor.contains("[3. Brew coffee](0003-brew-coffee.md)"), successor);
    }

    @Test
    void a_record_of_MADR_names_the_number_and_one_with_bullets_the_link() throws Exception {
        write(
                "madr/0009-brew-coffee.md",
                "---\nstatus: accepted\ndecision-makers: Ann\n---\n\n# Brew coffee\n\n## Considered Options\n\n* Coffee\n* Tea\n");
        write(
                "bullets/20200101-coffee.md",
                "# Brew coffee at home\n\n- Status: accepted\n- Date: 2020-01-01\n\n## Context\n\nThirst.\n");
        replace("9", "Brew tea");
        replace("bullets/20200101-coffee.md", "Brew mate");
        assertTrue(read("madr/0009-brew-coffee.md")
                .startsWith("---\nstatus: superseded by ADR-0010\ndecision-makers: Ann\n"));
        assertTrue(read("madr/0010-brew-tea.md").contains("0009-brew-coffee"));
        assertTrue(read("bullets/20200101-coffee.md")
                .contains("- Status: superseded by [20261128-brew-mate](20261128-brew-mate.md)\n"));
    }

    @Test
    void a_page_that_is_there_already_takes_the_place() throws Exception {
        write("a/0001-tea.md", "# Tea\n\n* Status: accepted\n\n## Context\n\nThirst.\n");
        write("a/0002-mate.md", "# Mate\n\n* Status: accepted\n\n## Context\n\nThirst.\n");
        replace("Tea", "0002");
        assertEquals(
                "# Mate\n\n* Status: accepted\n* Supersedes: [ADR-0001](0001-tea.md)\n\n## Context\n\nThirst.\n",
                read("a/0002-mate.md"));
        assertTrue(read("a/0001-tea.md").contains("* Status: superseded by [ADR-0002](0002-mate.md)\n"));
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line_and_nothing_is_written() throws Exception {
        write("a/0001-tea.md", "# Tea\n\n* Status: accepted\n");
        write("b/0001-mate.md", "# Mate\n\n* Status: accepted\n");
        refused("0001", "Brew", "the number 0001 is taken by a/0001-tea.md and b/0001-mate.md: name the file");
        refused(
                "a/0001-te.md",
                "Brew",
                "there is no page 'a/0001-te.md' among the 2 of " + docs + ": did you mean 'a/0001-tea.md'?");
        refused("Tea", "tea", "a/0001-tea.md cannot replace itself");
        refused("Tea", "!!!", "no file can be called by the title '!!!': it has no letter and no digit");
        assertEquals(2, pages().paths().size());
    }

    @Test
    void a_file_that_somebody_else_has_saved_meanwhile_stays_and_so_does_the_folder() throws Exception {
        write("a/0001-tea.md", "# Tea\n\n* Status: accepted\n\n## Context\n\nThirst.\n");
        var replacement = Replacement.of(pages(), "1", "Brew mate", TODAY);
        write("a/0001-tea.md", "# Tea\n\n* Status: accepted\n\nOther words.\n");
        var e = assertThrows(IOException.class, replacement::write);
        assertTrue(e.getMessage().contains("changed by somebody else"), e.getMessage());
        assertFalse(Files.exists(docs.resolve("a/0002-brew-mate.md")));
    }

    private void replace(String old, String title) throws Exception {
        Replacement.of(pages(), old, title, TODAY).write();
    }

    private void refused(String old, String title, String why) {
        var refused = assertThrows(RefusedChange.class, () -> Replacement.of(pages(), old, title, TODAY));
        assertEquals(why, refused.getMessage());
    }

    private EditedPages pages() throws IOException {
        return EditedPages.of(new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(docs.resolve(path).getParent());
        Files.writeString(docs.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(docs.resolve(path));
    }
}
