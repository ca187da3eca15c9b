package io.github.comparisonpages.relate.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.parse.PageParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainProseTest {

    @Test
    void code_diagrams_and_tables_are_no_prose() {
        assertEquals(
                "Which kettle? We try two.",
                prose(
                        "Which kettle?\n\n```mermaid\ngraph LR\n```\n\n    indented\n\n| a | b |\n|---|---|\n| c | d |\n\nWe try two."));
    }

    @Test
    void a_sentence_with_a_bare_address_is_left_out_whole() {
        assertEquals("Which kettle? Both boil.", prose("Which kettle? See https://example.org/k. Both boil."));
        assertEquals("", prose("Ask kim@example.org"));
        assertEquals("See the test.", prose("See [the test](https://example.org/k)."));
    }

    @Test
    void boxes_count_only_where_there_is_nothing_else() {
        assertEquals("Which kettle?", prose("> [!NOTE]\n> Prices change.\n\nWhich kettle?"));
        assertEquals("Prices change.", prose("> [!NOTE]\n> Prices change."));
    }

    private static String prose(String source) {
        return PlainProse.of(new RichText(new PageParser(Limits.DEFAULT)
                .parse(new SourceText("a.md", source + "\n"))
                .value()
                .blocks()));
    }
}
