package io.github.comparisonpages.lint.rule.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limit is 32, of which the page and the paragraph take one each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TooDeepTest {

    @ParameterizedTest
    @CsvSource({"'> ', 30", "'- ', 15", "'> - ', 10"})
    void what_the_limit_allows_is_left_alone(String nest, int times) {
        assertEquals(List.of(), found(nest.repeat(times) + "a"));
    }

    @ParameterizedTest
    @CsvSource({"'> ', 31, 61", "'> ', 40, 61", "'- ', 16, 31", "'- ', 20, 31"})
    void the_first_level_that_is_too_deep_is_told(String nest, int times, int column) {
        assertEquals(
                List.of("page.md:3:%s: warning: this is nested more deeply than the limit [too-deep]"
                        .formatted(column)),
                found(nest.repeat(times) + "a"));
    }

    @Test
    void a_quote_counts_one_level_beside_the_two_of_a_list() {
        assertEquals(
                List.of("page.md:3:41: warning: this is nested more deeply than the limit [too-deep]"),
                found("> - ".repeat(10) + "> a"));
    }

    @Test
    void a_page_is_told_once() {
        assertEquals(
                1,
                found("> ".repeat(31) + "a\n\nText\n\n" + "> ".repeat(31) + "b").size());
    }

    @Test
    void a_limit_of_one_level_lets_text_be() {
        var limits = new Limits(1000, 1000, 1, 2, 4, 2, 1, 1000, 1);
        var source = new SourceText("page.md", "Text\n\n> Quote\n");
        var parsed = new PageParser(Limits.DEFAULT).parse(source).value();
        var page = new Page(
                source,
                parsed,
                new ComparisonRecognizer(Limits.DEFAULT).recognize(parsed).value());
        assertEquals(
                List.of(3),
                new TooDeep()
                        .check(page, new LintContext(limits, LocalDate.of(2026, 11, 24)))
                        .map(d -> d.span().start().line())
                        .toList());
    }

    private static List<String> found(String text) {
        return Checked.headlines("too-deep", "# Notes", "", text);
    }
}
