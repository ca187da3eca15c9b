package io.github.comparisonpages.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final Pattern BLANK = Pattern.compile("\\{[^}]+}");

    @TempDir
    private Path docs;

    @ParameterizedTest
    @EnumSource(BuiltIn.class)
    void a_new_page_says_once_that_its_blanks_are_to_be_filled(BuiltIn template) throws IOException {
        assertEquals(
                List.of("filler"), findings(page(template, "Kafka vs RabbitMQ").text()));
        assertEquals(
                template == BuiltIn.NYGARD ? List.of("too-few-options", "filler") : List.of("filler"),
                findings(page(template, "Which broker carries our events").text()));
    }

    @ParameterizedTest
    @EnumSource(BuiltIn.class)
    void once_they_are_filled_nothing_is_wrong(BuiltIn template) throws IOException {
        assertEquals(
                List.of(), findings(filled(page(template, "Kafka vs RabbitMQ").text())));
        // A record of this kind names no options.
        assertEquals(
                template == BuiltIn.NYGARD ? List.of("too-few-options") : List.of(),
                findings(
                        filled(page(template, "Which broker carries our events").text())));
    }

    @Test
    void facts_stand_where_the_project_says_them_and_nowhere_else() {
        var facts =
                Facts.of("Kafka  vs\nRabbitMQ", DAY).withOwner("team: events").withTags(List.of("messaging", "007"));

        assertEquals("""
                ---
                owner: "team: events"
                tags: [messaging, "007"]
                reviewed: 2026-11-28
                ---

                # Kafka vs RabbitMQ
                """, head(NewDocuments.page(Form.of(BuiltIn.COMPARISON), facts, List.of(), null), 7));
        assertEquals("""
                ---
                reviewed: 2026-11-28
                ---

                # Kafka vs RabbitMQ
                """, head(page(BuiltIn.COMPARISON, "Kafka vs RabbitMQ"), 5));
    }

    @Test
    void a_title_that_no_file_can_be_called_by_is_refused() {
        assertEquals(
                "no file can be called by the title '!?': it has no letter and no digit",
                assertThrows(IllegalArgumentException.class, () -> Facts.of(" !? ", DAY))
                        .getMessage());
    }

    @Test
    void a_record_is_numbered_as_its_neighbours_are() {
        var neighbour = new Neighbour("adr-006-use-tea.md", "# ADR-006: Use tea\r\n\r\n* Status: accepted\r\n");
        var record = NewDocuments.page(
                Form.of(BuiltIn.MADR2), Facts.of("Use coffee", DAY), List.of(neighbour.name()), neighbour);

        assertEquals("adr-007-use-coffee.md", record.name());
        assertEquals("# ADR-007: Use coffee\r\n\r\n* Status: proposed\r\n* Date: 2026-11-28\r\n", head(record, 4));
    }

    @Test
    void a_log_that_begins_is_numbered_as_its_tool_would() {
        assertEquals("# 1. Use coffee\n", head(page(BuiltIn.NYGARD, "Use coffee"), 1));
        assertEquals("0001-use-coffee.md", page(BuiltIn.NYGARD, "Use coffee").name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nstatus: accepted\n---\n\n# Use Redis\n\n## Considered Options\n\n- Redis\n- A database\n",
                "# 3. Use Redis\n\n* Status: accepted\n\n## Considered Options\n\n* Redis\n* A database\n",
                "# 3. Use Redis\n\nDate: 2020-01-01\n\n## Status\n\nAccepted\n\n## Decision\n\nWe use Redis.\n",
                "---\npick: Redis\n---\n\n# Redis vs a database\n\n## Redis\n\n### Pros\n\n- Fast\n",
            })
    void a_successor_says_in_the_dialect_of_the_old_record_what_it_supersedes(String old) throws IOException {
        var names = List.of("0003-use-redis.md", "0007-use-tea.md");
        var successor = NewDocuments.successor(
                Facts.of("Use the database", DAY), names, new Predecessor("0003-use-redis.md", "3. Use Redis", old));

        assertEquals("0008-use-the-database.md", successor.name());
        assertEquals(8, successor.number().number());
        Files.writeString(docs.resolve("0003-use-redis.md"), old);
        Files.writeString(docs.resolve(successor.name()), filled(successor.text()));
        assertEquals(
                List.of("0008-use-the-database.md"),
                check().stream()
                        .filter(d -> d.rule().equals("one-way-supersession"))
                        .map(Diagnostic::file)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"COMPARISON, 'supersedes: 0003-a.md'", "MADR, 'supersedes: 0003-a.md'"})
    void what_it_supersedes_is_a_key_where_there_is_front_matter(BuiltIn template, String line) {
        var old = new Predecessor("0003-a.md", "A", page(template, "A").text());

        assertEquals(
                1,
                NewDocuments.successor(Facts.of("B", DAY), List.of("0003-a.md"), old)
                        .text()
                        .lines()
                        .filter(line::equals)
                        .count());
    }

    private static NewDocument page(BuiltIn template, String title) {
        return NewDocuments.page(Form.of(template), Facts.of(title, DAY), List.of(), null);
    }

    private static String head(NewDocument document, int lines) {
        int end = 0;
        for (int i = 0; i < lines; i++) {
            end = document.text().indexOf('\n', end) + 1;
        }
        return document.text().substring(0, end);
    }

    /** As an author would: each blank another text, scores within the scale. */
    private static String filled(String text) {
        int[] number = {0};
        return BLANK.matcher(text).replaceAll(blank -> filling(blank.group(), number[0]++, text));
    }

    private static String filling(String blank, int number, String text) {
        if (blank.contains("the first option")) {
            return "Kafka";
        }
        if (blank.contains("the second option")) {
            return "RabbitMQ";
        }
        if (blank.startsWith("{one of the options")) {
            return "Kafka, because it keeps what was sent";
        }
        if (blank.startsWith("{score")) {
            return String.valueOf(number % 2 == 0 ? 5 : 2);
        }
        return "Reason " + Character.toString('a' + number) + " of our own team";
    }

    private List<String> findings(String text) throws IOException {
        Files.writeString(docs.resolve("page.md"), text);
        return check().stream().map(Diagnostic::rule).toList();
    }

    private List<Diagnostic> check() throws IOException {
        var folder = new DocsFolder(docs, List.of("*.md"), List.of(), Limits.DEFAULT);
        return ComparisonPipeline.check(HandbookOptions.of(folder, DAY)).diagnostics();
    }
}
