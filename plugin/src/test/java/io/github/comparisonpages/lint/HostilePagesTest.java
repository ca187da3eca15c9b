package io.github.comparisonpages.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are wrong on purpose or by accident: each is told so where it is wrong, and none stops the build. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostilePagesTest {

    private static final String HEADER = "| Criterion | Weight | Tea | Coffee |\n|---|---|---|---|\n";

    private static List<String> found(Set<String> rules, String... lines) {
        return Checked.page(lines).diagnostics().stream()
                .filter(d -> rules.contains(d.rule()))
                .map(d -> d.span().start() + " " + d.message())
                .toList();
    }

    private static List<String> inTable(String rows) {
        return found(
                Set.of("weight-not-a-number", "score-not-a-number", "column-mismatch", "no-name"),
                "# Tea vs Coffee",
                "",
                HEADER + rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "NaN", "Infinity", "1e308", "0x10", "1,5,2", "3 4", "\uff15", "\u0663", "high", "3f", "1_0"
            })
    void a_weight_among_numbers_that_is_none_is_told(String weight) {
        assertEquals(
                List.of("6:10 the weight '" + weight + "' is not a number"),
                inTable("| Speed | 2 | 4 | 2 |\n| Calm | " + weight + " | 3 | 5 |\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e308", "\uff15", "\u0663", "high", "yes", "much"})
    void a_score_among_numbers_that_is_none_is_told(String score) {
        assertEquals(
                List.of("6:14 the score '" + score + "' is not a number"),
                inTable("| Speed | 2 | 4 | 2 |\n| Calm | 1 | " + score + " | 5 |\n"));
    }

    @Test
    void a_number_below_the_scale_is_one() {
        assertEquals(
                List.of("5:15 the score -1 is below its scale, which starts at 0"),
                found(
                        Set.of("score-not-a-number", "score-out-of-scale"),
                        "# Tea vs Coffee",
                        "",
                        "| Criterion | Weight | Tea | Coffee |",
                        "|---|---|---|---|",
                        "| Speed | 2 | -1 | 2 |",
                        "| Calm | 1 | 3 | 5 |"));
    }

    @Test
    void a_decimal_comma_is_right_in_every_language() {
        var rules = Set.of("weight-not-a-number", "score-not-a-number");
        String rows = "|---|---|---|---|\n| Tempo | 1,5 | 4 | 3,5 |\n| Ruhe | 1 | 2 | 3 |";
        assertEquals(List.of(), found(rules, "# Tee vs Kaffee", "", "| Kriterium | Gewicht | Tee | Kaffee |\n" + rows));
        assertEquals(List.of(), found(rules, "# Tea vs Coffee", "", "| Criterion | Weight | Tea | Coffee |\n" + rows));
    }

    @Test
    void a_row_of_quantities_has_no_scores_and_needs_none() {
        assertEquals(
                List.of(),
                inTable("| Speed | 2 | 4 | 2 |\n| Calm | 1 | 3 | 5 |\n| Latency | 1 | 12 ms | unknown yet |\n"));
    }

    @Test
    void weights_in_words_are_left_alone() {
        assertEquals(List.of(), inTable("| Speed | must | 4 | 2 |\n| Calm | should | 3 | 5 |\n"));
    }

    @Test
    void weights_of_nothing_but_zero_are_told_once() {
        assertEquals(List.of("5:11 all weights are 0"), inTable("| Speed | 0 | 4 | 2 |\n| Calm | 0 | 3 | 5 |\n"));
    }

    @Test
    void a_row_that_is_cut_off_and_one_without_a_name_are_told() {
        assertEquals(
                List.of("5:1 this row ends before the score of 'Coffee'", "6:4 this criterion has no name"),
                inTable("| Speed | 2 | 4 |\n|  | 1 | 3 | 5 |\n"));
    }

    @Test
    void a_table_with_weights_has_one_column_for_each_option() {
        var rule = Set.of("column-mismatch");
        String rows = "|---|---|---|---|\n| Speed | 1 | 2 | 3 |";
        assertEquals(
                List.of("6:24 the column 'Cocoa' has scores and is not one of the options"),
                found(
                        rule,
                        "---",
                        "options: [Tea, Coffee]",
                        "---",
                        "# Tea vs Coffee",
                        "",
                        "| Criterion | Weight | Cocoa | Tea |\n" + rows));
        assertEquals(
                List.of("3:30 the option 'Tea' has another column"),
                found(rule, "# Tea vs Coffee", "", "| Criterion | Weight | Tea | Tea |\n" + rows));
        assertEquals(
                List.of("3:1 the option 'Coffee' has no column"),
                found(rule, "# Tea vs Coffee", "", "| Criterion | Weight | Tea |\n|---|---|---|\n| Speed | 1 | 2 |"));
    }

    @Test
    void front_matter_is_told_where_it_does_not_end_says_nothing_or_goes_on() {
        var rule = Set.of("front-matter", "wrong-type");
        assertEquals(
                List.of("1:1 the front matter that starts here does not end"),
                found(rule, "---", "pick: Tea", "# Tea vs Coffee"));
        assertEquals(List.of("1:1 the front matter is empty"), found(rule, "---", "---", "# Tea vs Coffee"));
        assertEquals(
                List.of("front-matter"),
                Checked.page("---", "owner: me", "%YAML 9.9", "---", "# Tea vs Coffee").diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(Diagnostic::rule)
                        .toList());
        assertEquals(
                List.of("2:8 'title' is '~', not a text"), found(rule, "---", "title: ~", "---", "# Tea vs Coffee"));
        assertEquals(
                List.of("2:11 'reviewed' is '-2026-01-05', not a date such as 2026-10-01"),
                found(rule, "---", "reviewed: -2026-01-05", "---", "# Tea vs Coffee"));
        assertEquals(
                List.of("3:12 'review-in' is 'P999999999Y', not a period such as P6M"),
                found(rule, "---", "reviewed: 2026-01-05", "review-in: P999999999Y", "---", "# Tea vs Coffee"));
    }

    @Test
    void keys_without_the_lines_around_them_are_told() {
        var rule = Set.of("front-matter");
        String told = " these lines have keys of a front matter and are none";
        assertEquals(
                List.of("1:1" + told),
                found(rule, "title: Tea vs Coffee", "pick: Tea", "tags: [a, b]", "# Tea vs Coffee"));
        assertEquals(List.of("1:1" + told), found(rule, "owner: me", "pick: Tea", "---", "", "# Tea vs Coffee"));
        assertEquals(List.of(), found(rule, "title: a word", "for a book: another", "", "# Tea vs Coffee"));
    }

    @Test
    void a_table_of_criteria_without_a_row_is_told() {
        assertEquals(
                List.of("7:1 this table has a header and no row"),
                found(Set.of("broken-table"), "---", "pick: Tea", "---", "# Tea vs Coffee", "## Criteria", "", HEADER));
    }

    @Test
    void a_criterion_may_stand_in_two_groups_of_a_table() {
        assertEquals(
                List.of("9:3 the criterion 'Speed' stands in line 8 already"),
                found(
                        Set.of("duplicate-criterion"),
                        "# Tea vs Coffee",
                        "",
                        HEADER + "| **Alone** |\n| Speed | 2 | 4 | 2 |\n| **With guests** |\n| speed | 1 | 3 | 5 |\n"
                                + "| Speed | 1 | 3 | 5 |\n"));
    }

    @Test
    void bold_text_of_a_verdict_that_does_not_end_is_told() {
        assertEquals(
                List.of("9:1 the bold text that starts here does not end"),
                found(
                        Set.of("statement-not-an-option"),
                        "---",
                        "pick: Tea",
                        "---",
                        "# Tea vs Coffee",
                        "",
                        "## Verdict",
                        "",
                        "",
                        "**Use Tea if you like it",
                        "",
                        "Pick: Tea"));
    }

    @Test
    void options_over_the_limit_are_told_and_the_first_are_kept() {
        var limits = new Limits(10_000, 1000, 32, 64, 1000, 3, 2, 100_000, 9);
        String text = "---\noptions: [a, b, c, d]\n---\n# T\n\n## a\n\n### Pros\n\n- x\n- y\n- z\n";
        var parsed = new PageParser(limits).parse(new SourceText("page.md", text));
        var recognized = new ComparisonRecognizer(limits).recognize(parsed.value());

        assertEquals(3, recognized.value().options().size());
        assertEquals(
                List.of(
                        "page.md:2:20: error: the page has 4 options, the limit is 3 [too-large]",
                        "page.md:4:1: error: the page has 3 points, the limit is 2 [too-large]"),
                recognized.diagnostics().stream()
                        .filter(d -> d.rule().equals("too-large"))
                        .map(Diagnostic::headline)
                        .toList());
    }

    /** Each of these has stopped a reader of Markdown or YAML somewhere; here they end, with at most some findings. */
    @Test
    void what_stops_other_readers_ends() {
        int n = 20_000;
        var texts = List.of(
                "[".repeat(n),
                "> ".repeat(n) + "a",
                "- ".repeat(n) + "a",
                "*a **a ".repeat(n / 10) + "b" + " a** a*".repeat(n / 10),
                "![".repeat(n) + "x" + "](u)".repeat(n),
                "`".repeat(n) + "\n" + "``` \n".repeat(n / 10),
                "|" + "a|".repeat(900) + "\n|" + "-|".repeat(900) + "\n" + "|b\n".repeat(900),
                "[a]: /" + "x".repeat(n) + "\n\n" + "[a]".repeat(n),
                "##### h\n".repeat(n / 4),
                "<".repeat(n) + "a b='".repeat(n / 10),
                "---\na: " + "[".repeat(5000) + "\n---\n",
                "---\na: &a [*a]\n---\n",
                "---\na: " + "9".repeat(15_000) + "\n---\n");
        for (String text : texts) {
            assertTrue(Checked.page("# Tea vs Coffee", "", text).diagnostics().size() < 6000);
            assertTrue(Checked.page(text).diagnostics().size() < 6000);
        }
    }
}
