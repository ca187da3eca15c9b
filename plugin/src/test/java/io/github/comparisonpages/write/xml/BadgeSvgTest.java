package io.github.comparisonpages.write.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.summary.BadgeView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadgeSvgTest {

    private final Made made = new Made();
    private Locale locale = Locale.ENGLISH;

    @Test
    void a_badge_says_the_pick_in_text_and_to_screen_readers() {
        pick("Kafka");
        var svg = svg();
        assertEquals(List.of("pick", "Kafka"), svg.select("text").eachText());
        assertEquals("A vs B", svg.select("title").text());
        assertEquals("Pick: Kafka", svg.select("desc").text());
        assertEquals("A vs B. Pick: Kafka", svg.select("svg").attr("aria-label"));
        assertEquals(List.of("#444444", "#2e7d32"), colours(svg));
    }

    @Test
    void a_page_without_a_pick_says_so_in_one_part() {
        var svg = svg();
        assertEquals(List.of("No clear pick"), svg.select("text").eachText());
        assertEquals(List.of("#5f6368"), colours(svg));
    }

    @Test
    void what_is_overdue_or_superseded_is_said_in_words_and_colour() {
        pick("Kafka");
        made.reviewBy = LocalDate.of(2026, 11, 23);
        assertEquals(
                List.of("pick", "Kafka · review overdue"), svg().select("text").eachText());
        assertEquals(List.of("#444444", "#b45309"), colours(svg()));

        made.status = "Superseded";
        assertEquals(List.of("pick", "Kafka · Superseded"), svg().select("text").eachText());
        assertEquals("Pick: Kafka. Superseded", svg().select("desc").text());
        assertEquals(List.of("#444444", "#8b3a3a"), colours(svg()));
    }

    @Test
    void a_badge_speaks_the_language_of_the_site() {
        locale = Locale.GERMANY;
        pick("Kafka");
        made.reviewBy = LocalDate.of(2026, 11, 23);
        assertEquals(
                List.of("Wahl", "Kafka · Prüfung überfällig"),
                svg().select("text").eachText());
    }

    @Test
    void markup_and_control_characters_are_text() {
        pick("</text><script>\u202e\u0007&\"");
        assertEquals("</text><script> &\"", svg().select("text").get(1).text());
        assertEquals(0, svg().select("script").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An option whose name is about as long as a sentence can be!!",
                "分布式消息队列与事件流平台的长期运维成本比较以及我们团队的选择和理由",
                "متصفح الويب الافتراضي لجميع أجهزة الشركة في السنة القادمة ان شاء الله",
                "👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀"
            })
    void a_long_name_ends_with_an_ellipsis_and_is_whole_in_the_description(String name) {
        pick(name);
        var svg = svg();
        String shown = svg.select("text").get(1).text();
        assertTrue(shown.endsWith("…"), shown);
        assertTrue(name.startsWith(shown.substring(0, shown.length() - 1)), shown);
        assertTrue(!shown.endsWith("\u200d…") && !shown.startsWith("…"), shown);
        assertEquals("Pick: " + name, svg.select("desc").text());
        int width = Integer.parseInt(svg.select("svg").attr("width"));
        assertTrue(width > 220 && width < 300, () -> "width " + width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "Kafka", "消息队列", "קפקא", "Ferry, Tunnel Train"})
    void text_ends_where_its_rectangle_does(String name) {
        pick(name);
        var svg = svg();
        int left = 0;
        for (int i = 0; i < 2; i++) {
            Element text = svg.select("text").get(i);
            Element box = svg.select("g > rect").get(i);
            assertEquals(left, number(box, "x"));
            assertEquals(left + 6, number(text, "x"));
            assertEquals(number(box, "width") - 12, number(text, "textLength"));
            left += number(box, "width");
        }
        assertEquals(left, number(svg.select("svg").first(), "width"));
        assertEquals(name, svg.select("text").get(1).text());
    }

    private void pick(String name) {
        made.options = List.of(Made.option("k", name), Made.option("b", "B"));
        made.picks = List.of(Made.pick("k", name, ""));
    }

    private Document svg() {
        var presentation =
                new Presentation(Messages.of(locale), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), null);
        byte[] bytes = BadgeSvg.bytes(BadgeView.of(EntryReader.read(made.comparison(), "a-vs-b.html"), presentation));
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static List<String> colours(Document svg) {
        return svg.select("g > rect").eachAttr("fill");
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.attr(attribute));
    }
}
