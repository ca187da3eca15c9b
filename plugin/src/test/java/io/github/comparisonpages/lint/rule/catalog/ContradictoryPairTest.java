package io.github.comparisonpages.lint.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.suppress.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContradictoryPairTest {

    @Test
    void of_many_pages_that_pick_the_other_way_one_is_named_and_the_others_are_counted() {
        var findings =
                Checked.pages(Policy.DEFAULT, Map.of("a.md", page("Tea"), "b.md", page("Milk"), "c.md", page("Milk")));
        assertEquals(
                List.of(
                        "this page picks 'Tea' over 'Milk', b.md and 1 more pick the other way",
                        "this page picks 'Milk' over 'Tea', a.md picks the other way",
                        "this page picks 'Milk' over 'Tea', a.md picks the other way"),
                findings.diagnostics().stream()
                        .filter(d -> d.rule().equals("contradictory-pair"))
                        .map(Diagnostic::message)
                        .toList());
    }

    private static String page(String pick) {
        return "---\npick: %s\n---\n\n# Tea vs Milk\n".formatted(pick);
    }
}
