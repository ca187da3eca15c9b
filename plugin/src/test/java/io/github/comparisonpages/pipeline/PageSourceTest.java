package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.comparisonpages.relate.Written;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageSourceTest {

    private static final String TEXT = "# Tea vs Coffee\n\n## Tea\n\n- Good, because it keeps\n\n## Coffee\n";

    @Test
    void trees_are_kept_while_the_budget_lasts_and_what_is_packed_says_the_same() {
        var comparison = Written.comparison("tea-vs-coffee.md", TEXT);
        var budget = new PageSource.Budget(TEXT.length());
        var first = assertInstanceOf(PageSource.Tree.class, budget.keep(TEXT, comparison));
        var second = assertInstanceOf(PageSource.Packed.class, budget.keep(TEXT, comparison));
        assertEquals(first.comparison(), second.comparison());
        assertEquals(first.text(), second.text());
    }
}
