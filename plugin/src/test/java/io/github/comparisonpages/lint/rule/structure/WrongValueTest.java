package io.github.comparisonpages.lint.rule.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WrongValueTest {

    @Test
    void options_without_brackets_are_told_at_the_key() {
        assertEquals(
                List.of("2:1 'options' is one text, 'Tea, Coffee', not a list"
                        + " Write [Tea, Coffee]. In quotes, it is one option."),
                told("options: Tea, Coffee"));
        assertEquals(List.of(), told("options: [Tea, Coffee]"));
        assertEquals(List.of(), told("options: \"Tea, Coffee\""));
    }

    @Test
    void a_misspelt_status_is_told_and_a_word_of_a_projects_own_is_not() {
        assertEquals(
                List.of("2:9 the status 'aproved' is not known"
                        + " Did you mean 'approved'? A word of your own needs a line in 'statuses'."),
                told("status: aproved"));
        assertEquals(List.of(), told("status: trial"));
        assertEquals(List.of(), told("status: Accepted"));
    }

    @Test
    void confidence_is_one_of_three_words() {
        assertEquals(
                List.of("2:13 'confidence' is 'sure', not low, medium or high Write low, medium or high."),
                told("confidence: sure"));
        assertEquals(List.of(), told("confidence: High"));
        assertEquals(List.of(), told("confidence: 80 %"));
    }

    private static List<String> told(String frontMatter) {
        return Checked.page("---", frontMatter, "---", "# Tea vs Coffee", "", "Some text.").diagnostics().stream()
                .filter(d -> d.rule().equals("wrong-type"))
                .map(d -> d.span().start() + " " + d.message() + " " + d.hint())
                .toList();
    }
}
