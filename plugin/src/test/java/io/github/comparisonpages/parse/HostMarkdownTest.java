package io.github.comparisonpages.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.DeepText;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.Landmark;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.model.document.RichText;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Git hosts show besides what the specification of Markdown says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostMarkdownTest {

    @Test
    void a_quotation_with_a_mark_of_its_own_line_is_a_box() {
        var box = quote("> [!warning]\n> Ice *ahead*.\n>\n> - Slow down");
        assertEquals(Block.Alert.WARNING, box.alert());
        assertEquals(2, box.blocks().size());
        assertEquals("Ice ahead. Slow down", PlainText.of(new RichText(box.blocks())));
        assertEquals(2, box.blocks().get(0).span().start().line());
    }

    @Test
    void the_mark_may_be_a_paragraph_of_its_own() {
        var box = quote("> [!TIP]\n>\n> Wear a hat.");
        assertEquals(Block.Alert.TIP, box.alert());
        assertEquals("Wear a hat.", PlainText.of(new RichText(box.blocks())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!NOTE]",
                "> [!NOTE] with words behind it",
                "> [!HINT]\n> No kind of ours.",
                "> Words first\n> [!NOTE]",
                "> *[!NOTE]*\n> In italics."
            })
    void any_other_quotation_stays_one(String source) {
        assertNull(quote(source).alert());
    }

    @Test
    void a_bare_address_is_a_link_at_its_place() {
        var text = content("Look: https://example.org/a for more :bulb:");
        var link = assertInstanceOf(Inline.Link.class, text.get(1));
        assertEquals("https://example.org/a", link.destination());
        assertEquals(7, link.span().start().column());
        assertEquals(28, link.span().end().column());
        assertEquals(" for more 💡", ((Inline.Text) text.get(2)).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[see https://example.org/a](b.md)",
                "![see https://example.org/a](b.png)",
                "`https://example.org/a` and `:bulb:`",
                "[*www.example.org*](b.md)"
            })
    void a_link_holds_no_other_and_code_is_left_alone(String source) {
        long inner = DeepText.all(content(source)).stream()
                .filter(i ->
                        i instanceof Inline.Link link && !link.destination().equals("b.md"))
                .count();
        assertEquals(0, inner);
        assertEquals(source.contains("bulb"), PlainText.of(content(source)).contains(":bulb:"));
    }

    @Test
    void an_author_s_own_link_tag_holds_no_other_link() {
        var parsed = new PageParser(Limits.DEFAULT, RawHtml.SANITIZED)
                .parse(new SourceText("a.md", "<a href=\"b.md\">www.example.org</a> www.example.com\n"));
        var links = DeepText.inlines(parsed.value().blocks()).stream()
                .filter(Inline.Link.class::isInstance)
                .map(i -> ((Inline.Link) i).destination())
                .toList();
        assertEquals(List.of("https://www.example.com"), links);
    }

    @Test
    void headings_and_empty_anchors_are_the_places_that_links_lead_to() {
        var page = parse("# :rocket: Start\n\n## <a id=\"old-Name\"></a>New `x_y`\n\nText <a name='mid'></a>here.\n");
        assertEquals(
                List.of(
                        new Landmark(true, ":rocket: Start", 1),
                        new Landmark(true, "New x_y", 3),
                        new Landmark(false, "old-Name", 3),
                        new Landmark(false, "mid", 5)),
                page.landmarks());
        assertEquals("New x_y", PlainText.of(((Block.Heading) page.blocks().get(1)).content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a id=\"a b\"></a>",
                "<a id=\"x\" onclick=\"y\"></a>",
                "<a id=\"x\">text</a>",
                "<a href=\"x\"></a>",
                "<b id=\"x\"></b>"
            })
    void no_other_tag_is_an_anchor(String source) {
        assertEquals(List.of(), parse("Text " + source).landmarks());
    }

    private static Block.Quote quote(String source) {
        return assertInstanceOf(Block.Quote.class, parse(source).blocks().get(0));
    }

    private static List<Inline> content(String source) {
        return ((Block.Paragraph) parse(source).blocks().get(0)).content();
    }

    private static ParsedPage parse(String source) {
        return new PageParser(Limits.DEFAULT)
                .parse(new SourceText("a.md", source + "\n"))
                .value();
    }
}
