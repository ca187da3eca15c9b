package io.github.comparisonpages.write.html;

import io.github.comparisonpages.model.document.HtmlTag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever tags authors write, in whatever order, they stay within their text. */
class SanitizedHtmlPropertiesTest {

    private static final List<String> OTHERS = List.of(
            "script",
            "style",
            "article",
            "section",
            "form",
            "button",
            "h2",
            "svg",
            "math",
            "template",
            "select",
            "option",
            "noscript",
            "plaintext",
            "textarea",
            "title",
            "col",
            "colgroup",
            "body",
            "font",
            "nobr");

    @Property(tries = 1000)
    void blocks_of_tags_stay_within_their_text(@ForAll("blocks") String markdown) {
        var text = SanitizedText.of(markdown);
        text.staysWithinBlocks();
        text.isHarmless();
    }

    @Property(tries = 1000)
    void lines_with_tags_stay_within_their_line(@ForAll("lines") String markdown) {
        var text = SanitizedText.ofLine(markdown);
        text.staysWithinLines();
        text.isHarmless();
    }

    @Provide
    Arbitrary<String> blocks() {
        var tags = Stream.of(HtmlTag.LINE, HtmlTag.BLOCK)
                .flatMap(s -> s.stream().sorted())
                .collect(Collectors.toList());
        var piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, tag(tags)),
                net.jqwik.api.Tuple.of(1, tag(OTHERS)),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.of("text", " ", "[x](b.md)", "<!-- c -->", "&lt;", "|a|\n|-|\n|b|")),
                net.jqwik.api.Tuple.of(3, Arbitraries.of("\n\n", "\n")));
        return piece.list().ofMinSize(1).ofMaxSize(14).map(all -> "<div>" + String.join("", all));
    }

    @Provide
    Arbitrary<String> lines() {
        var tags = HtmlTag.LINE.stream().sorted().collect(Collectors.toList());
        tags.addAll(OTHERS);
        tags.addAll(HtmlTag.BLOCK.stream().sorted().toList());
        var piece = Arbitraries.oneOf(
                tag(tags), Arbitraries.of("text", "*", "**", "[", "](b.md)", "`", "~~", "<!-- c -->", "![", "&amp;"));
        return piece.list().ofMinSize(1).ofMaxSize(14).map(all -> "x" + String.join("", all));
    }

    private static Arbitrary<String> tag(List<String> names) {
        var name = Arbitraries.of(names);
        return Arbitraries.oneOf(
                name.map(n -> "<" + n + ">"),
                name.map(n -> "</" + n + ">"),
                name.map(n -> "<" + n
                        + " href='b.md' id=x class=y src=\"b.png\" onclick=\"z\" colspan=2 open title='\"&lt;'>"));
    }
}
