package io.github.comparisonpages.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.FrontMatter;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Positions are counted by hand: lines and code points from 1, the end behind the last one. */
class PositionsTest {

    private static ParsedPage parse(String text) {
        return new PageParser(Limits.DEFAULT)
                .parse(new SourceText("page.md", text))
                .value();
    }

    private static String span(Block block) {
        return block.span().start() + "-" + block.span().end();
    }

    private static String span(Inline inline) {
        return inline.span().start() + "-" + inline.span().end();
    }

    private static List<Inline> content(Block block) {
        return ((Block.Paragraph) block).content();
    }

    @Test
    void a_heading_and_a_paragraph_start_in_column_one() {
        var blocks = parse("# Tea\n\nHot.\n").blocks();

        assertEquals("1:1-1:6", span(blocks.get(0)));
        assertEquals("3:1-3:5", span(blocks.get(1)));
    }

    @Test
    void front_matter_moves_lines_down() {
        var page = parse("---\nowner: me\n---\n# Tea\n");

        assertEquals("4:1-4:6", span(page.blocks().get(0)));
        assertEquals("2:1", page.frontMatter().entries().get(0).span().start().toString());
        assertEquals(
                "2:8",
                page.frontMatter().entries().get(0).value().span().start().toString());
    }

    @Test
    void carriage_returns_end_lines_and_take_no_column() {
        var blocks = parse("---\r\nowner: me\r\n---\r\n# Tea\r\n\r\nHot *and* cold.\r\n")
                .blocks();

        assertEquals("4:1-4:6", span(blocks.get(0)));
        assertEquals("6:5-6:10", span(content(blocks.get(1)).get(1)));
    }

    @Test
    void an_emoji_takes_one_column() {
        var content = content(parse("\ud83d\ude00 is *glad*\n").blocks().get(0));

        assertEquals("1:6-1:12", span(content.get(1)));
    }

    @Test
    void a_tab_takes_one_column() {
        var list = (Block.Items) parse("-\tone *two*\n").blocks().get(0);
        var item = content(list.items().get(0).blocks().get(0));

        assertEquals("1:7-1:12", span(item.get(1)));
    }

    @Test
    void table_cells_have_the_place_of_their_text() {
        var table = (Block.Table) parse("| A | \ud83d\ude00 B |\n|---|---|\n| x |  y  |\n")
                .blocks()
                .get(0);

        assertEquals("1:7", table.header().cells().get(1).span().start().toString());
        var second = table.rows().get(0).cells().get(1).span();
        assertEquals("3:8-3:9", second.start() + "-" + second.end());
    }

    @Test
    void yaml_keys_in_lists_count_code_points() {
        var page = parse("---\noptions:\n  - name: \ud83d\ude00\n    link: x\n---\n");
        var list = (FrontMatter.Sequence) page.frontMatter().entries().get(0).value();
        var option = (FrontMatter.Mapping) list.values().get(0);

        assertEquals("3:5", option.entries().get(0).span().start().toString());
        assertEquals("3:11-3:12", span(option.entries().get(0).value().span()));
        assertEquals("4:5", option.entries().get(1).span().start().toString());
    }

    private static String span(SourceSpan span) {
        return span.start() + "-" + span.end();
    }
}
