package io.github.comparisonpages.lint.rule.freshness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The day is 2026-11-24. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreshnessTest {

    @Test
    void a_review_is_overdue_on_the_day_after_it_was_due() {
        assertEquals(
                List.of("page.md:2:12: warning: the review was due on 2026-11-23 [review-overdue]"),
                found("review-overdue", "review-by: 2026-11-23"));
        assertEquals(List.of(), found("review-overdue", "review-by: 2026-11-24"));
        assertEquals(List.of(), found("review-overdue", "owner: me"));
    }

    @Test
    void a_period_that_is_over_is_told_where_it_stands() {
        assertEquals(
                List.of("page.md:3:12: warning: the review was due on 2026-11-01 [review-overdue]"),
                found("review-overdue", "reviewed: 2026-05-01\nreview-in: P6M"));
    }

    @Test
    void a_comparison_that_nobody_answers_for_is_told_at_its_title() {
        assertEquals(
                List.of("page.md:4:1: warning: this page has no owner [missing-owner]"),
                found("missing-owner", "review-by: 2027-01-01"));
        assertEquals(List.of(), found("missing-owner", "owner: me"));
    }

    @Test
    void a_comparison_without_a_date_of_its_review_is_told_at_its_title() {
        assertEquals(
                List.of("page.md:4:1: warning: this page does not say when it must be reviewed [missing-review-date]"),
                found("missing-review-date", "owner: me"));
        assertEquals(List.of(), found("missing-review-date", "review-by: 2027-01-01"));
    }

    @Test
    void a_page_about_one_thing_needs_neither() {
        String[] lines = {"---", "options: [Tea]", "---", "# Tea"};
        assertEquals(List.of(), Checked.headlines("missing-owner", lines));
        assertEquals(List.of(), Checked.headlines("missing-review-date", lines));
    }

    private static List<String> found(String rule, String frontMatter) {
        return Checked.headlines(rule, "---", frontMatter, "---", "# Tea vs Coffee");
    }
}
