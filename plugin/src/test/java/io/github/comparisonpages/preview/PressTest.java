package io.github.comparisonpages.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PressTest {

    private static final String FILE = "kettle-vs-pan.md";
    private static final String PAGE = "kettle-vs-pan.html";
    private static final String BROKEN = "---\nowner: [\n---\n";

    @TempDir
    private Path docs;

    private Kitchen kitchen;
    private Press press;
    private Edition edition;

    @BeforeEach
    void a_first_edition() throws IOException {
        kitchen = Kitchen.in(docs);
        press = new Press(kitchen.request());
        edition = press.edition(Kitchen.nothing());
    }

    @Test
    void the_first_edition_has_everything() {
        assertEquals(2, press.comparisons());
        assertTrue(edition.pages().keySet().containsAll(Set.of(PAGE, "heat/gas-vs-wood.html", "index.html")));
        assertTrue(edition.files().keySet().containsAll(Set.of("kettle-vs-pan.md", "comparison.css")));
        assertEquals(List.of(), rules(PAGE));
    }

    @Test
    void an_edition_of_the_same_files_is_the_same() throws IOException {
        assertEquals(Set.of(), press.edition(edition).changedSince(edition));
    }

    @Test
    void a_changed_file_changes_its_page_and_no_other() throws IOException {
        kitchen.write(FILE, Kitchen.TEXT.replace("three", "two"));

        assertEquals(Set.of(PAGE), press.edition(edition).changedSince(edition));
    }

    @Test
    void one_page_alone_is_the_one_of_the_next_edition() throws IOException {
        kitchen.write(FILE, Kitchen.TEXT.replace("three", "two"));

        var alone = alone().orElseThrow();

        assertEquals(Set.of(PAGE), alone.changedSince(edition));
        assertEquals(Set.of(), press.edition(alone).changedSince(alone));
    }

    @Test
    void a_page_that_would_be_elsewhere_or_cannot_be_read_is_left_to_the_next_edition() throws IOException {
        kitchen.write(FILE, "---\nslug: other\n---\n" + Kitchen.TEXT);
        assertEquals(Optional.empty(), alone());
        kitchen.write(FILE, BROKEN + Kitchen.TEXT);
        assertEquals(Optional.empty(), alone());
        kitchen.delete(FILE);
        assertEquals(Optional.empty(), alone());
    }

    @Test
    void findings_stand_with_the_page_of_their_file() throws IOException {
        kitchen.write(FILE, Kitchen.TEXT.replace("Boils over.", "TBD"));

        edition = press.edition(edition);

        assertEquals(List.of("filler"), rules(PAGE));
        assertEquals(List.of(), rules("heat/gas-vs-wood.html"));
        assertEquals(List.of(), rules("index.html"));
    }

    @Test
    void a_file_that_is_broken_keeps_its_page_until_it_is_mended() throws IOException {
        String version = edition.version(PAGE);
        for (String text : List.of(BROKEN + Kitchen.TEXT, "", "```\n" + Kitchen.TEXT)) {
            kitchen.write(FILE, text);
            edition = press.edition(edition);
            assertEquals(version, edition.version(PAGE));
            assertTrue(edition.pages().get(PAGE).held());
            assertFalse(rules(PAGE).isEmpty());
        }
        kitchen.write(FILE, Kitchen.TEXT.replace("three", "two"));

        edition = press.edition(edition);

        assertFalse(edition.pages().get(PAGE).held());
        assertEquals(List.of(), rules(PAGE));
    }

    @Test
    void a_file_that_is_no_text_keeps_its_page() throws IOException {
        Files.write(docs.resolve(FILE), new byte[] {'#', ' ', (byte) 0xFF});

        edition = press.edition(edition);

        assertTrue(edition.pages().get(PAGE).held());
        assertEquals(List.of("invalid-utf8"), rules(PAGE));
        assertEquals(List.of(), rules("index.html"));
    }

    @Test
    void a_file_with_which_something_is_wrong_shows_its_new_page() throws IOException {
        kitchen.write(FILE, Kitchen.TEXT + "\n## Kettle\n\n### Pros\n\n- Whistles.\n");

        edition = press.edition(edition);

        assertFalse(edition.pages().get(PAGE).held());
        assertTrue(edition.pages().get(PAGE).page().body().contains("Whistles"));
        assertFalse(rules(PAGE).isEmpty());
    }

    @Test
    void a_broken_file_keeps_its_page_where_it_was() throws IOException {
        kitchen.write(FILE, "---\nslug: boiling\n---\n" + Kitchen.TEXT);
        edition = press.edition(edition);
        String version = edition.version("boiling.html");

        kitchen.write(FILE, "---\nslug: boiling\nowner: [\n---\n" + Kitchen.TEXT);
        edition = press.edition(edition);

        assertEquals(version, edition.version("boiling.html"));
        assertTrue(edition.pages().get("boiling.html").held());
    }

    @Test
    void a_broken_file_that_never_had_a_page_is_told_of_on_the_index() throws IOException {
        Files.write(docs.resolve("salt-vs-sugar.md"), new byte[] {'#', ' ', (byte) 0xFF});

        edition = press.edition(edition);

        assertEquals(List.of("invalid-utf8"), rules("index.html"));
    }

    @Test
    void the_page_of_a_removed_file_goes() throws IOException {
        kitchen.delete(FILE);

        edition = press.edition(edition);

        assertEquals("", edition.version(PAGE));
        assertFalse(edition.files().containsKey("kettle-vs-pan.md"));
    }

    @Test
    void what_was_forgotten_is_made_again_and_the_same() throws IOException {
        press.forget();

        assertEquals(Set.of(), press.edition(edition).changedSince(edition));
    }

    private Optional<Edition> alone() {
        var file = docs.resolve(FILE);
        return press.page(new DocsFile(file, FILE, FileStamp.of(file)), edition);
    }

    private List<String> rules(String page) {
        return edition.pages().get(page).findings().stream()
                .map(Diagnostic::rule)
                .toList();
    }
}
