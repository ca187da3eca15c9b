package io.github.comparisonpages.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageParserTest {

    private static Diagnosed<ParsedPage> parse(String text) {
        return new PageParser(Limits.DEFAULT).parse(new SourceText("page.md", text));
    }

    private static List<String> headlines(Diagnosed<ParsedPage> parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    @Test
    void scalars_stay_as_they_are_written() {
        var entries = parse("---\nversion: 2.10\nyes: no\n---\n")
                .value()
                .frontMatter()
                .entries();

        assertEquals("2.10", entries.get(0).value().text());
        assertEquals("no", entries.get(1).value().text());
    }

    @Test
    void aliases_are_refused_where_they_stand_and_the_text_is_kept() {
        var parsed = parse("---\nowner: me\ntags: &all [a]\n---\n# Tea\n");

        assertEquals(List.of("page.md:3:7: error: anchors and aliases are not read [front-matter]"), headlines(parsed));
        var entries = parsed.value().frontMatter().entries();
        assertEquals("me", entries.get(0).value().text());
        assertEquals("owner: me\ntags: &all [a]", entries.get(1).value().text());
    }

    @Test
    void tags_and_deep_nesting_are_refused() {
        assertEquals(
                List.of("page.md:2:7: error: tags are not read [front-matter]"),
                headlines(parse("---\ndate: !!str 2026\n---\n")));
        assertEquals(
                List.of("page.md:2:19: error: front matter nests deeper than 16 levels [front-matter]"),
                headlines(parse("---\na: " + "[".repeat(17) + "x" + "]".repeat(17) + "\n---\n")));
    }

    @Test
    void what_is_no_yaml_is_reported_with_its_place() {
        var parsed = parse("---\nowner: me\npick: \"tea\nmore: x\n---\n# Tea\n");

        assertEquals(1, parsed.diagnostics().size());
        assertTrue(
                headlines(parsed).get(0).contains("error: this is not YAML"),
                headlines(parsed).get(0));
        assertEquals(2, parsed.value().frontMatter().entries().size());
    }

    @Test
    void a_page_that_starts_with_a_rule_has_no_front_matter() {
        var page = parse("---\n\n# Tea\n\n---\n\nHot.\n").value();

        assertEquals(FrontMatter.NONE, page.frontMatter());
        assertEquals(4, page.blocks().size());
    }

    @Test
    void cells_beyond_the_header_are_kept_and_reported() {
        var parsed = parse("| A | B |\n|---|---|\n| 1 | 2 | three *x* |\n| only |\n");

        assertEquals(
                List.of("page.md:3:1: error: this row has 3 cells, the table has 2 columns [row-width]"),
                headlines(parsed));
        var table = (Block.Table) parsed.value().blocks().get(0);
        assertEquals(
                "three *x*", PlainText.of(table.rows().get(0).cells().get(2).content()));
        assertEquals(1, table.rows().get(1).cells().size());
    }

    @Test
    void a_bar_behind_a_backslash_divides_no_cells() {
        var table = (Block.Table) parse("| A | B |\n|---|---|\n| 1 \\| 2 | 3 |\n")
                .value()
                .blocks()
                .get(0);

        assertEquals(2, table.rows().get(0).cells().size());
        assertEquals("1 | 2", PlainText.of(table.rows().get(0).cells().get(0).content()));
    }

    @Test
    void a_table_over_the_limit_is_reported_and_read_as_text() {
        var small = new Limits(1000, 1000, 32, 64, 10, 9, 99, 1000, 9);
        String text = "Tea.\n\n| A | B |\n|---|---|\n" + "| x | y |\n".repeat(6);
        var parsed = new PageParser(small).parse(new SourceText("page.md", text));

        assertEquals(
                List.of("page.md:4:1: error: with this table, the page has more than 10 cells [too-large]"),
                headlines(parsed));
        assertEquals(2, parsed.value().blocks().size());
    }

    @Test
    void the_cells_of_all_tables_count() {
        var small = new Limits(1000, 1000, 32, 64, 10, 9, 99, 1000, 9);
        String table = "| A | B |\n|---|---|\n" + "| x | y |\n".repeat(3);
        var parsed = new PageParser(small).parse(new SourceText("page.md", table + "\n" + table));

        assertEquals(
                List.of("page.md:8:1: error: with this table, the page has more than 10 cells [too-large]"),
                headlines(parsed));
    }

    @Test
    void the_largest_table_is_the_one_to_mend() {
        var small = new Limits(1000, 1000, 32, 64, 10, 9, 99, 1000, 9);
        String wide = "| A | B | C | D | E | F | G | H | I |\n|---|---|---|---|---|---|---|---|---|\n";
        var parsed = new PageParser(small).parse(new SourceText("page.md", wide + "\n| A | B |\n|---|---|\n"));

        assertEquals(
                List.of("page.md:2:1: error: with this table, the page has more than 10 cells [too-large]"),
                headlines(parsed));
    }

    @Test
    void what_follows_a_list_that_is_too_deep_is_read() {
        String text = "- ".repeat(60) + "a `b`\n`c`\n\n# Tea\n\n" + "> ".repeat(60) + "d\n# Milk\n";
        var blocks = parse(text).value().blocks();

        assertEquals(
                List.of("Items", "Heading", "Quote", "Heading"),
                blocks.stream().map(b -> b.getClass().getSimpleName()).toList());
        assertTrue(PlainText.of(new RichText(blocks)).contains("- - a b c"));
    }

    @Test
    void a_paragraph_of_thousands_of_lines_is_divided_and_keeps_each() {
        var lines = IntStream.range(0, 10_000).mapToObj(i -> "(" + i + ")").toList();
        var blocks = parse(String.join("\n", lines)).value().blocks();

        assertTrue(blocks.size() > 1);
        assertEquals(String.join(" ", lines), PlainText.of(new RichText(blocks)));
    }

    @Test
    void a_text_of_thousands_of_brackets_is_kept_as_it_is() {
        String text = "![[]() ".repeat(3000).strip();
        for (String start : List.of("", "# ", "- ", "> a\n", "| A |\n|---|\n| ")) {
            String read = PlainText.of(new RichText(parse(start + text).value().blocks()));
            assertTrue(read.endsWith(text), () -> start + " is " + read.substring(0, 60));
        }
    }

    @Test
    void a_short_paragraph_is_whole_wherever_it_stands() {
        for (int above = 2030; above < 2060; above++) {
            assertEquals(
                    1,
                    parse("\n".repeat(above) + "one\ntwo\n".repeat(20))
                            .value()
                            .blocks()
                            .size());
        }
    }

    @Test
    void a_code_block_that_does_not_end_is_told_where_it_starts() {
        assertEquals(
                List.of("page.md:3:1: error: the code block that starts here does not end [open-code-block]"),
                headlines(parse("Tea.\n\n```sh\n# milk\n")));
        assertEquals(List.of(), headlines(parse("> ```\n> tea\n\nMilk.\n")));
        assertEquals(List.of(), headlines(parse("```\ntea\n```\n")));
    }

    @Test
    void link_targets_over_the_limit_become_text() {
        var small = new Limits(100_000, 1000, 32, 64, 1000, 9, 99, 1000, 9);
        String text = "[a]: /" + "x".repeat(300) + "\n\n" + "[a]\n".repeat(20);
        var parsed = new PageParser(small).parse(new SourceText("page.md", text));

        assertEquals(1, parsed.diagnostics().size());
        assertEquals("too-large", parsed.diagnostics().get(0).rule());
        assertEquals(6, parsed.diagnostics().get(0).span().start().line());
    }

    @Test
    void footnotes_are_read_apart() {
        var page = parse("Hot[^1].\n\n[^1]: As measured.\n").value();

        assertEquals(1, page.blocks().size());
        assertEquals("1", page.footnotes().get(0).label());
        assertEquals("As measured.", PlainText.of(page.footnotes().get(0).text()));
    }
}
