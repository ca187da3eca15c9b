package io.github.comparisonpages.write.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.SummaryView;
import io.github.comparisonpages.view.summary.TwinView;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers without HTML get: the twin of each page, and the list of all. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkdownTwinTest {

    private static final SourceText FERRY = new SourceText("comparisons/travel/ferry-vs-train.md", """
            ---
            pick: Ferry
            category: Travel
            status: superseded
            review-by: 2026-11-01
            picks:
              Vans: Ferry
              "*Rucksacks*": Train
            ---

            # Ferry vs Train

            Text with `code`.
            """);

    private final List<SourceText> sources = new ArrayList<>(List.of(FERRY));

    @Test
    void the_answer_stands_before_the_text_of_the_author() {
        assertEquals("""
                > **Ferry vs Train**
                >
                > - Pick: Ferry
                > - For Vans: Ferry
                > - For \\*Rucksacks\\*: Train
                > - Superseded
                > - Review overdue since 1 November 2026

                # Ferry vs Train

                Text with `code`.
                """, twin(FERRY, Locale.ENGLISH));
    }

    @Test
    void the_answer_is_in_the_language_of_the_site() {
        assertEquals(
                "> - Wahl: Ferry",
                twin(FERRY, Locale.GERMAN).lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void a_text_without_front_matter_is_kept_with_the_same_line_ends_everywhere() {
        var source = new SourceText("a.md", "Title\r\n===\r\rtext\n---\n");
        sources.add(source);
        assertEquals("> **Title**\n\nTitle\n===\n\ntext\n---\n", twin(source, Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "[x](ferry-vs-train.md), [x](ferry-vs-train.md)",
        "[x](./ferry-vs-train.md#ferry), [x](./ferry-vs-train.md#ferry)",
        "[x](../../decisions/0001-a.md#why), [x](../decisions/one.md#why)",
        "[x](<../../decisions/0001-a.md> 'T'), [x](<../decisions/one.md> 'T')",
        "[x]: ../../decisions/0001-a.md, [x]: ../decisions/one.md",
        "![x](../../img/a_(1).png), ![x](../img/a_(1).png)",
        "[x](kettle.png), [x](kettle.png)",
        "[x](https://example.org/a.md), [x](https://example.org/a.md)",
        "[x](../../../pom.xml), [x](../../../pom.xml)",
        "[x](), [x]()",
        "[x](, [x](",
        "[x]:, [x]:",
        "[x\\\\](../../decisions/0001-a.md), [x\\\\](../decisions/one.md)",
        "[x\\](../../decisions/0001-a.md), [x\\](../../decisions/0001-a.md)",
        "[x](../../img/a((1.png), [x](../../img/a((1.png)",
        "[x\\]y]: ../../decisions/0001-a.md, [x\\]y]: ../decisions/one.md",
        "[x]]: ../../decisions/0001-a.md, [x]]: ../../decisions/0001-a.md",
    })
    void links_lead_to_where_twins_and_files_are_published(String written, String published) {
        sources.add(new SourceText("decisions/0001-a.md", "---\nslug: one\n---\n# A\n"));
        var source = new SourceText("comparisons/travel/b.md", "# B\n\n" + written);
        sources.add(source);
        assertEquals("> **B**\n\n# B\n\n" + published, twin(source, Locale.ENGLISH));
    }

    /** Each bracket starts what could be a destination, and none of them ends. */
    @ParameterizedTest
    @ValueSource(strings = {"[](", "[a](b", "[a](<b", "[a]: b", "[a]:b(", "\\]:", "\\\\](x"})
    void brackets_without_end_take_no_time(String written) {
        String text = written.repeat(250_000 / written.length());
        var all = catalog();
        var entry = all.source(FERRY.path()).orElseThrow();
        var look = presentation(Locale.ENGLISH, null);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertEquals(text, TwinView.of(text, entry, all, look).text()));
    }

    @Test
    void the_list_of_all_has_a_line_each_by_category_and_what_is_no_longer_in_force_last() {
        sources.add(new SourceText("x (1).md", "# C++ [a] vs *C#*\n"));
        assertEquals("""
                # Comparisons

                > Choices that come up again and again: the options, what speaks for and against each, and what we would pick.

                ## Comparisons

                - [C++ \\[a\\] vs C\\#](x-1.md): No clear pick.

                ## No longer in force

                - [Ferry vs Train](travel/ferry-vs-train.md): Pick: Ferry. For Vans: Ferry. For \\*Rucksacks\\*: Train. \
                Superseded. Review overdue since 1 November 2026.
                """, llms(null));
        assertEquals(
                List.of(
                        "- [C++ \\[a\\] vs C\\#](https://example.org/comparisons/x-1.md)",
                        "- [Ferry vs Train](https://example.org/comparisons/travel/ferry-vs-train.md)"),
                llms("https://example.org/comparisons/")
                        .lines()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(0, line.indexOf("):") + 1))
                        .toList());
    }

    private String twin(SourceText source, Locale locale) {
        var entry = catalog().source(source.path()).orElseThrow();
        var twin = TwinView.of(
                TwinView.below(parsed(source).frontMatter(), source), entry, catalog(), presentation(locale, null));
        return new String(MarkdownTwin.bytes(twin), StandardCharsets.UTF_8);
    }

    private String llms(@Nullable String site) {
        var summary = SummaryView.of(catalog().entries(), presentation(Locale.ENGLISH, site));
        return new String(LlmsText.bytes(summary), StandardCharsets.UTF_8);
    }

    private Catalog catalog() {
        var recognizer = new ComparisonRecognizer(Limits.DEFAULT);
        return PageRegistry.register(sources.stream()
                        .map(s ->
                                EntryReader.read(recognizer.recognize(parsed(s)).value()))
                        .toList())
                .value();
    }

    private static ParsedPage parsed(SourceText source) {
        return new PageParser(Limits.DEFAULT).parse(source).value();
    }

    private static Presentation presentation(Locale locale, @Nullable String site) {
        return new Presentation(Messages.of(locale), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), site);
    }
}
