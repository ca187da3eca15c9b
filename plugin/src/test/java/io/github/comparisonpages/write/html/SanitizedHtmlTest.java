package io.github.comparisonpages.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SanitizedHtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Press <kbd>Ctrl</kbd>. | Press <kbd>Ctrl</kbd>.",
                "H<sub>2</sub>O<br/>x<wbr>y | H<sub>2</sub>O<br>x<wbr>y",
                "<ABBR TITLE='a &amp; b' class=x id=y lang=z>ab</ABBR> | <abbr title=\"a &amp; b\">ab</abbr>",
                "<kbd>open | <kbd>open</kbd>",
                "closed</kbd> | closed",
                "<kbd>*a</kbd>* | <kbd><em>a</em></kbd>",
                "<kbd>{{a}} + b = \"c\" @ `d`</kbd> | <kbd>{{a}} + b = &quot;c&quot; @ <code>d</code></kbd>",
                "<a href=b.md title=t target=_blank>b</a> | <a href=\"b.html\" title=\"t\">b</a>",
                "<a href='javascript:alert(1)'>b</a> | b",
                "<a href='&#106;avascript:alert(1)'>b</a> | b",
                "<a href='//host/x'>b</a> | b",
                "<a href='../../x.html'>b</a> | b",
                "<a href=b.md>[c](https://example.org/)</a> | <a href=\"b.html\">c</a>",
                "<img src=c.png alt='a \"c\"' onerror=x> | <img alt=\"a &quot;c&quot;\" loading=\"lazy\" src=\"c.png\">",
                "<img src=https://example.org/c.png alt=c> | <a href=\"https://example.org/c.png\">c</a>",
                "<img src=data:image/png,x alt=c> | c",
                "a <!-- b --> <b>c</b> | a  <b>c</b>",
                "List<String> <b>c</b> | List&lt;String&gt; <b>c</b>",
                "<div>a</div> <b>c</b> | &lt;div&gt;a&lt;/div&gt; <b>c</b>",
                "x <b>&lt;script> &amp;lt; | x <b>&lt;script&gt; &amp;lt;</b>"
            })
    void in_a_line_harmless_tags_work_and_others_are_text(String markdown, String html) {
        assertEquals(html, SanitizedText.ofLine("z " + markdown).html().replaceFirst("^z ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<details open><summary>More</summary>\\n\\nSo *much*.\\n\\n</details>"
                        + " | <details open=\"open\"><summary>More</summary><p>So <em>much</em>.</p></details>",
                "<p align=center>\\n<img src=c.png alt=c width=9></p>"
                        + " | <p>\\n<img alt=\"c\" loading=\"lazy\" src=\"c.png\"></p>",
                "<table><tr><td colspan=2 rowspan=x style=y>a<td>b</table>"
                        + " | <table><tbody><tr><td colspan=\"2\">a</td><td>b</td></tr></tbody></table>",
                "<dl><dt>a<dd>b</dl> | <dl><dt>a</dt><dd>b</dd></dl>",
                "<div>\\n\\n- a\\n\\n<div>\\n\\nb | <div><ul><li>a</li></ul><div><p>b</p></div></div>",
                "<div>&lt;b&gt; &amp;amp; &copy;</div> | <div>&lt;b&gt; &amp;amp; ©</div>",
                "<div><script>if (a<b>c) \"</script></div>"
                        + " | <div>&lt;script&gt;if (a&lt;b&gt;c) &quot;&lt;/script&gt;</div>",
                "<script>a</script> | <pre class=\"cmp-raw\">&lt;script&gt;a&lt;/script&gt;</pre>",
                "<div><!-- <b> --></div> | <div></div>",
                "<a href=b.md>\\n\\n[c](b.md) | <a href=\"b.html\"></a><p><a href=\"b.html\">c</a></p>"
            })
    void as_blocks_harmless_tags_hold_what_stands_between_them(String markdown, String html) {
        String shown = SanitizedText.of(markdown.replace("\\n", "\n"))
                .html()
                .replace("<div class=\"cmp-rich\">", "")
                .replaceFirst("</div>$", "")
                .replace("\n", "\\n");
        assertEquals(html, shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // What browsers read in one way, and write and read again in another.
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<math><annotation-xml encoding=\"text/html\"><style><img src onerror=alert(1)></style>",
                "<svg><foreignObject><p><style></svg></p><img src onerror=alert(1)></style>",
                "<select><template><script>alert(1)</script></template></select>",
                "<template><b><script>alert(1)</script></b></template>",
                "<textarea><img title=\"</textarea><img src onerror=alert(1)>\">",
                "<title><a title=\"</title><img src onerror=alert(1)>\">",
                "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<plaintext>",
                "<div><plaintext></div>",
                // Tags that do not fit.
                "</article></section></main></div></div></body></html>",
                "</td></tr></table></div>",
                "<div></article></td></table>x",
                "<td>a</td></tr></table>",
                "<div><li>a<dd>b<dt>c<td>d<caption>e<summary>f",
                "<table><tr><table><td><table><caption><table>",
                "<table><a href=b.md>x<tr><a href=b.md>y",
                "<table>\n\n|a|\n|-|\n|b|\n\n<tr>\n\nx\n\n<td>\n\ny",
                "<p><p><div><p></div></p></p>",
                "<b><i><div></b></i><p></b>",
                "<details><summary><details></summary></details>",
                "<form><form></form><input name=action><button formaction=x>",
                "<a href=b.md><table><tr><td><a href=b.md>",
                // What is no tag.
                "<div><![CDATA[<img src onerror=alert(1)>]]></div>",
                "<![CDATA[ ]]><b>x</b>",
                "<?php <b>x</b> ?><b>y</b>",
                "<!DOCTYPE html><b>x</b>",
                "<div><!--><img src=x onerror=alert(1)>--></div>",
                "<div><!-- --!><img src onerror=alert(1)> --></div>",
                "<div><!-- a",
                "<div <b>x",
                "<div title=\"x",
                "<div>\n<abbr title=\"\n\n</abbr>\n\n\">",
                "<abbr title=\"a\"onclick=\"b\">x</abbr>",
                "<b/onclick=alert(1)//>x</b>",
                "<b\fonclick=alert(1)>x</b>",
                "<b a=`onclick=alert(1)`>x</b>",
                "<img src=\"x\" alt=\"`onerror=alert(1)\">",
                "<IMG SRC=java&#0;script:alert(1)>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"&#x1;javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"vbscript:x\">x</a>",
                "<div style=\"background:url(javascript:x)\" class=\"cmp-rich\" id=\"cmp-1\" name=x data-x=y>x</div>",
                "<hr id=\"0\">\n\nx",
                "<sup class=\"cmp-ref\"><a id=\"x\" href=\"#x\">1</a></sup>",
                "<base href=//host><link rel=stylesheet href=//host><meta http-equiv=refresh content=0>",
                "<object data=x><embed src=x><applet code=x>",
                "<video src=x onerror=alert(1)><audio><source onerror=alert(1)>",
                "<svg><a xlink:href=\"javascript:x\"><b>x</b></a></svg>",
                "<b xmlns=\"http://www.w3.org/2000/svg\">x</b>"
            })
    void nothing_hostile_acts_or_leaves_its_text(String markdown) {
        for (String place : new String[] {"%s", "x %s", "- x\n\n  %s\n- y", "> %s\n\nx", "| a |\n|---|\n| %s |"}) {
            var text = SanitizedText.of(place.formatted(markdown));
            text.isHarmless();
            text.staysWithinBlocks();
        }
        var line = SanitizedText.ofLine("x " + markdown);
        line.isHarmless();
        line.staysWithinLines();
    }

    @Test
    void a_cell_and_an_item_end_what_is_open_in_them() {
        var body = SanitizedText.of("| a | b |\n|---|---|\n| <kbd>c | d |\n\n- <mark>e\n- f\n")
                .body();
        assertEquals("c", body.select("kbd").text());
        assertEquals("d", body.select("td").get(1).text());
        assertEquals("e", body.select("mark").text());
    }

    @Test
    void a_block_directly_within_a_table_waits_until_it_may_stand() {
        var text = SanitizedText.of("<div><table><a><li><a><a><a><a><a>\n\n|a|\n|-|\n|b|");
        text.staysWithinBlocks();
        assertEquals(
                "<div class=\"cmp-rich\"><div><table></table><div class=\"cmp-scroll\"",
                text.html().substring(0, 65));
    }

    @Test
    void no_block_is_lost_however_deep_it_is_nested() {
        String markdown = "<div>".repeat(400) + "\n\nfirst\n\n" + "<div>\n\n".repeat(400) + "last";
        assertEquals("first last", SanitizedText.of(markdown).body().text());
    }
}
