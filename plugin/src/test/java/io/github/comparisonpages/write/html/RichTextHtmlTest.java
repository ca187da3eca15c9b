package io.github.comparisonpages.write.html;

import static io.github.comparisonpages.model.Made.HERE;
import static io.github.comparisonpages.model.Made.link;
import static io.github.comparisonpages.model.Made.rich;
import static io.github.comparisonpages.model.Made.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.relate.KnownPages;
import io.github.comparisonpages.view.Links;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RichTextHtmlTest {

    private final Notes notes = new Notes(List.of(new Footnote("a", rich("first")), new Footnote("b", rich("second"))));
    private final RichTextHtml html = new RichTextHtml(
            new Links("a.md", "a.html", new KnownPages(Map.of())),
            Map.of("done", "done", "toDo", "to do", "note", "Note {0}", "scrollingTable", "Table"),
            notes);

    @Test
    void text_is_escaped_wherever_it_stands() {
        String evil = "<script>\"&'</script>";
        var shown = Jsoup.parse(html.of(rich(
                evil,
                new Inline.Code(evil, HERE),
                new Inline.Link("https://example.org/?\"><b>", evil, text(evil), HERE),
                new Inline.Image("x.png", evil, text(evil), HERE))));
        assertEquals(0, shown.select("script, b").size());
        assertEquals(evil + evil + evil, shown.select("p").text());
        assertEquals(evil, shown.select("a").attr("title"));
        assertEquals(evil, shown.select("img").attr("alt"));
    }

    @Test
    void a_link_that_leads_nowhere_keeps_its_text() {
        assertEquals("<div class=\"cmp-rich\"><p>link</p></div>", html.of(rich(link("javascript:alert(1)"))));
    }

    @Test
    void raw_HTML_is_text_and_its_comments_are_gone() {
        assertEquals(
                "<div class=\"cmp-rich\"><p>&lt;b onclick=&quot;x&quot;&gt;</p></div>",
                html.of(rich(new Inline.Html("<b onclick=\"x\">", HERE), new Inline.Html("<!-- note -->", HERE))));
        assertEquals(
                "<div class=\"cmp-rich\"><pre class=\"cmp-raw\">&lt;p&gt;  &lt;/p&gt;</pre></div>",
                html.of(new RichText(List.of(new Block.HtmlBlock("<p> <!-- a\nb --> </p><!-- open", HERE)))));
        assertEquals(
                "<div class=\"cmp-rich\"></div>",
                html.of(new RichText(List.of(new Block.HtmlBlock("<!-- a -->\n", HERE)))));
    }

    @Test
    void an_image_of_another_host_is_a_link_and_a_forbidden_one_is_its_words() {
        assertEquals(
                "<a href=\"https://example.org/a.png\">words</a>",
                html.of(List.of(new Inline.Image("https://example.org/a.png", null, text("words"), HERE))));
        assertEquals("words", html.of(List.of(new Inline.Image("data:image/png,x", null, text("words"), HERE))));
        assertEquals(
                "<img alt=\"words\" loading=\"lazy\" src=\"a.png\">",
                html.of(List.of(new Inline.Image("a.png", null, text("words"), HERE))));
    }

    @Test
    void code_keeps_its_form_and_skins_off() {
        assertEquals(
                "<div class=\"cmp-rich\"><pre class=\"cmp-code nohighlight nocode\"><code class=\"nohighlight nocode\""
                        + " data-language=\"java\">a &lt; b;\n  c;\n</code></pre></div>",
                html.of(new RichText(List.of(new Block.CodeBlock("java", "a < b;\n  c;\n", HERE)))));
    }

    @Test
    void a_tight_list_has_no_paragraphs_and_tasks_are_boxes_with_words() {
        var list = new Block.Items(
                '-',
                1,
                true,
                List.of(
                        new Block.Item(true, rich("x").blocks(), HERE),
                        new Block.Item(false, rich("y").blocks(), HERE)),
                HERE);
        assertEquals(
                "<div class=\"cmp-rich\"><ul class=\"cmp-tasks\">"
                        + "<li><input type=\"checkbox\" disabled checked aria-label=\"done\"> x</li>"
                        + "<li><input type=\"checkbox\" disabled aria-label=\"to do\"> y</li></ul></div>",
                html.of(new RichText(List.of(list))));
    }

    @Test
    void a_loose_numbered_list_keeps_its_paragraphs_and_its_start() {
        var list = new Block.Items(
                '.', 3, false, List.of(new Block.Item(null, rich("x").blocks(), HERE)), HERE);
        assertEquals(
                "<div class=\"cmp-rich\"><ol start=\"3\"><li><p>x</p></li></ol></div>",
                html.of(new RichText(List.of(list))));
    }

    @Test
    void a_row_longer_than_the_header_keeps_all_its_cells() {
        var table = new Block.Table(
                new Block.Row(List.of(new Block.TableCell(text("h"), Block.Alignment.END, HERE)), HERE),
                List.of(new Block.Row(
                        List.of(
                                new Block.TableCell(text("1"), Block.Alignment.END, HERE),
                                new Block.TableCell(text("2"), Block.Alignment.NONE, HERE)),
                        HERE)),
                HERE);
        var shown = Jsoup.parse(html.of(new RichText(List.of(table))));
        assertEquals(List.of("h", "1", "2"), shown.select("th, td").eachText());
        assertEquals(List.of("h", "1"), shown.select(".cmp-end").eachText());
        assertEquals(0, shown.select(".bodyTable").size());
    }

    @Test
    void notes_are_numbered_as_they_are_met_and_each_reference_is_a_place_of_its_own() {
        var shown = Jsoup.parse(html.of(List.of(
                new Inline.FootnoteReference("b", HERE),
                new Inline.FootnoteReference("a", HERE),
                new Inline.FootnoteReference("b", HERE))));
        assertEquals(List.of("1", "2", "1"), shown.select("sup").eachText());
        assertEquals(
                List.of("cmp-ref-1", "cmp-ref-2", "cmp-ref-1-2"),
                shown.select("a").eachAttr("id"));
        assertEquals(
                List.of("#cmp-note-1", "#cmp-note-2", "#cmp-note-1"),
                shown.select("a").eachAttr("href"));
    }

    @Test
    void a_reference_to_no_note_stays_as_written() {
        assertEquals("[^x&lt;]", html.of(List.of(new Inline.FootnoteReference("x<", HERE))));
    }
}
