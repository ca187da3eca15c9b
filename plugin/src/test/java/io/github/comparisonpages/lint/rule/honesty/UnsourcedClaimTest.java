package io.github.comparisonpages.lint.rule.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnsourcedClaimTest {

    @Test
    void a_figure_without_a_source_is_told() {
        assertEquals(
                List.of(
                        "page.md:4:1: warning: this point gives a figure and no source for it [unsourced-claim]",
                        "page.md:8:1: warning: this point gives a figure and no source for it [unsourced-claim]"),
                Checked.headlines(
                        "unsourced-claim",
                        "# Tea vs Coffee",
                        "## Tea",
                        "### Pros",
                        "- 3x faster",
                        "- Warm",
                        "### Cons",
                        "- 20% dearer, [says the shop](https://example.org)",
                        "- 20% dearer"));
    }
}
