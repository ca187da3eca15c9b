package io.github.comparisonpages.lint.rule.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.lint.Checked;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InconsistentOptionNameTest {

    @Test
    void what_fewer_pages_write_is_told_with_what_most_do() {
        assertEquals(
                List.of("b.md:1:1: warning: 'Icetea' is spelt 'Ice Tea' elsewhere [inconsistent-option-name]"),
                found("# Ice Tea vs Coffee", "# Icetea vs Milk", "# Ice Tea vs Cocoa"));
        assertEquals(
                List.of("a.md:1:1: warning: 'Ice Tea' is spelt 'ice-tea' elsewhere [inconsistent-option-name]"),
                found("# Ice Tea vs Coffee", "# ice-tea vs Milk", "# ice-tea vs Cocoa"));
    }

    @Test
    void of_spellings_as_many_pages_write_the_first_by_the_alphabet_is_meant() {
        assertEquals(
                List.of("a.md:1:1: warning: 'Icetea' is spelt 'Ice Tea' elsewhere [inconsistent-option-name]"),
                found("# Icetea vs Coffee", "# Ice Tea vs Milk", "# Juice"));
    }

    @Test
    void a_page_that_has_a_name_twice_counts_once() {
        assertEquals(
                List.of("a.md:2:11: warning: 'Icetea' is spelt 'Ice Tea' elsewhere [inconsistent-option-name]"),
                found(options("Icetea, Icetea, Icetea"), "# Ice Tea vs Milk", "# Ice Tea vs Cocoa"));
    }

    @Test
    void names_longer_than_forty_characters_are_sentences() {
        String forty = "Iced tea of the kind that grandmother mad";
        assertEquals(List.of(), found(options(forty), options(forty.toLowerCase(Locale.ROOT)), "# Juice"));
        assertEquals(
                1,
                found(options(forty.substring(1)), options(forty.substring(1).toUpperCase(Locale.ROOT)), "# Juice")
                        .size());
    }

    @Test
    void names_without_a_letter_are_not_compared() {
        assertEquals(List.of(), found(options("\"!\", Tea"), options("\"?\", Milk"), "# Juice"));
    }

    private static String options(String names) {
        return "---\noptions: [" + names + "]\n---\n# Drinks";
    }

    private static List<String> found(String a, String b, String c) {
        return Checked.headlines("inconsistent-option-name", Map.of("a.md", a, "b.md", b, "c.md", c));
    }
}
