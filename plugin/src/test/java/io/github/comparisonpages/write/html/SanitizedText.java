package io.github.comparisonpages.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.HtmlTag;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.relate.KnownPages;
import io.github.comparisonpages.view.Links;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** An author's Markdown with HTML in it, as a page shows it that lets harmless HTML through. */
record SanitizedText(String html) {

    /** What a page may have around a text; in all these places browsers close elements that are open. */
    private static final List<String> AROUND_BLOCKS = List.of(
            "<ul><li><div id=in>TEXT</div><b id=after>x</b></li><li>next</li></ul>",
            "<dl><dd><div id=in>TEXT</div><b id=after>x</b></dd><dt>next</dt></dl>",
            "<table><thead><tr><th><div id=in>TEXT</div><b id=after>x</b></th><td>next</td></tr></table><p>below</p>",
            "<details><summary>s</summary><b><div id=in>TEXT</div></b><i id=after>x</i></details><p>below</p>");

    private static final List<String> AROUND_LINES = List.of(
            "<p><b><small><bdi id=in>TEXT</bdi></small> x</b> <i id=after>y</i></p><p>below</p>",
            "<table><tr><td><b id=in>TEXT</b><i id=after>y</i></td><td>next</td></tr></table><p>below</p>",
            "<ul><li><em><code><kbd><span id=in>TEXT</span></kbd></code></em></li><li>next</li></ul>");

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "title",
            "src",
            "alt",
            "loading",
            "open",
            "colspan",
            "rowspan",
            "class",
            "start",
            "role",
            "tabindex",
            "aria-label",
            "scope");

    private static final PageParser PARSER = new PageParser(Limits.DEFAULT, RawHtml.SANITIZED);

    static SanitizedText of(String markdown) {
        return new SanitizedText(printer().of(new RichText(blocks(markdown))));
    }

    /** The first paragraph alone, as in a heading or a cell. */
    static SanitizedText ofLine(String markdown) {
        List<Inline> line = blocks(markdown).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> ((Block.Paragraph) b).content())
                .findFirst()
                .orElse(List.of());
        return new SanitizedText(printer().of(line));
    }

    private static List<Block> blocks(String markdown) {
        return PARSER.parse(new SourceText("a.md", markdown)).value().blocks();
    }

    private static RichTextHtml printer() {
        return new RichTextHtml(
                new Links("a.md", "a.html", new KnownPages(Map.of("b.md", "b.html"))), Map.of(), new Notes(List.of()));
    }

    void staysWithinBlocks() {
        AROUND_BLOCKS.forEach(this::staysWithin);
    }

    void staysWithinLines() {
        AROUND_LINES.forEach(this::staysWithin);
    }

    private void staysWithin(String around) {
        var empty = Jsoup.parse(around.replace("TEXT", ""));
        var page = Jsoup.parse(around.replace("TEXT", html));
        page.getElementById("in").empty();
        assertEquals(empty.html(), page.html(), html);
    }

    /** Nothing in it acts, and a browser that writes down what it understood understands the same again. */
    void isHarmless() {
        var text = Jsoup.parseBodyFragment(html);
        for (Element element : text.body().select("*")) {
            if (element != text.body()) {
                isHarmless(element);
            }
        }
        text.outputSettings().prettyPrint(false);
        var again = Jsoup.parseBodyFragment(text.body().html());
        again.outputSettings().prettyPrint(false);
        assertEquals(text.body().html(), again.body().html(), html);
    }

    private void isHarmless(Element element) {
        String name = element.normalName();
        assertTrue(
                HtmlTag.LINE.contains(name) || HtmlTag.BLOCK.contains(name) || name.matches("h[3-6]"),
                () -> name + " in " + html);
        for (Attribute attribute : element.attributes()) {
            assertTrue(ATTRIBUTES.contains(attribute.getKey()), () -> attribute + " in " + html);
            if (attribute.getKey().equals("class")) {
                assertTrue(attribute.getValue().matches("(cmp-|nohigh|nocode).*"), () -> attribute + " in " + html);
            }
            if (Set.of("href", "src").contains(attribute.getKey())) {
                assertTrue(
                        attribute.getValue().matches("https?://[a-z].*|mailto:.*|[^:]*"),
                        () -> attribute + " in " + html);
            }
        }
    }

    Element body() {
        return Jsoup.parseBodyFragment(html).body();
    }
}
