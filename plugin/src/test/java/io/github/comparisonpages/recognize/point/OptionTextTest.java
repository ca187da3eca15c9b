package io.github.comparisonpages.recognize.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OptionTextTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();

    /** The kind of a callout is no word of the author. */
    private static final Pattern CALLOUT = Pattern.compile("\\[!\\w+\\]");

    /** A word; of Chinese, Japanese and Korean, which have no spaces between words, a character. */
    private static final Pattern WORD =
            Pattern.compile("[\\u3040-\\u9fff\\uac00-\\ud7af]|[^\\s\\u3040-\\u9fff\\uac00-\\ud7af]+");

    /** A page and its first section. */
    private record Page(OptionText text, SectionTree tree) {

        static Page of(String source) {
            var parsed = new PageParser(Limits.DEFAULT).parse(new SourceText("page.md", source));
            var headings = new Headings(VOCABULARY);
            var tree = SectionTree.of(parsed.value().blocks(), VOCABULARY, headings);
            return new Page(new OptionText(VOCABULARY, headings, tree), tree);
        }

        SectionNode option() {
            return tree.root().children().get(0);
        }
    }

    /** What is read below the first heading: a line each for the summary, groups, points, facets, related names. */
    private static String read(String... lines) {
        var page = Page.of("## Tea\n\n" + String.join("\n", lines));
        var parts = new OptionParts();
        page.text().read(page.option(), section -> false, parts);
        return told(parts);
    }

    private static String told(OptionParts parts) {
        var out = new StringBuilder();
        if (!parts.summary().isEmpty()) {
            out.append("summary: ").append(text(parts.summary())).append('\n');
        }
        for (var group : parts.groups()) {
            out.append('[').append(PlainText.of(group.label())).append(']');
            if (!group.intro().blocks().isEmpty()) {
                out.append(' ').append(text(group.intro().blocks()));
            }
            out.append('\n');
            for (Point point : group.points()) {
                out.append("+-~".charAt(point.kind().ordinal())).append(' ');
                out.append(point.marker().isEmpty() ? "" : "(" + point.marker() + ") ");
                out.append(text(point.text().blocks())).append('\n');
            }
        }
        for (var facet : parts.facets()) {
            out.append(facet.kind())
                    .append(" '")
                    .append(PlainText.of(facet.heading()))
                    .append("': ");
            out.append(text(facet.text().blocks())).append('\n');
        }
        var related = parts.related();
        return out + (related == null ? "" : related.label() + ": " + related.names() + "\n");
    }

    private static String text(List<Block> blocks) {
        return String.join(
                " / ",
                blocks.stream()
                        .map(block -> PlainText.of(new RichText(List.of(block))))
                        .toList());
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void text_before_the_first_point_is_the_summary_and_text_behind_keeps_its_place() {
        assertEquals(
                lines("summary: Tea is old.", "[]", "+ (Good, because) warm", "OTHER '': More of it."),
                read("Tea is old.", "", "- Good, because warm", "", "More of it."));
    }

    @Test
    void headings_of_any_level_are_labels() {
        assertEquals(
                lines("[Pros]", "+ warm", "[Drawbacks of tea]", "- wet"),
                read("##### Pros", "", "- warm", "", "### Drawbacks of tea", "", "- wet"));
    }

    @Test
    void bold_lines_plain_lines_and_callouts_are_labels() {
        assertEquals(
                lines("[Pros]", "+ warm", "[Cons]", "- wet", "[Pros]", "+ cheap"),
                read("**Pros:**", "", "- warm", "", "Cons:", "", "- wet", "", "> [!tip] Pros", "> - cheap"));
    }

    @Test
    void an_item_is_a_label_where_a_list_or_text_stands_below_it() {
        assertEquals(
                lines("[Pros]", "+ warm", "+ cheap", "[Cons]", "- It is wet."),
                read("- Pros:", "  - warm", "  - cheap", "- Cons:", "", "  It is wet."));
    }

    @Test
    void an_item_is_a_label_of_those_that_follow_it_in_the_same_list() {
        assertEquals(
                lines("[Pros]", "+ warm", "+ cheap", "[Cons]", "- wet"),
                read("- Pros:", "- warm", "- cheap", "- Cons:", "- wet"));
    }

    @Test
    void a_label_may_be_the_last_line_of_what_stands_before() {
        assertEquals(
                lines("summary: Tea is old.", "[Pros]", "+ warm", "[Cons]", "- wet"),
                read("Tea is old.", "Pros:", "- warm", "Cons:", "- wet"));
    }

    @Test
    void a_sentence_may_announce_a_list() {
        assertEquals(
                lines("[] It is warm, but has some drawbacks, which are known:", "- wet", "OTHER '': Leaves: / green"),
                read(
                        "It is warm, but has some drawbacks, which are known:",
                        "",
                        "- wet",
                        "",
                        "Leaves:",
                        "",
                        "* green"));
    }

    @Test
    void paragraphs_below_a_label_are_points_where_no_list_is() {
        assertEquals(
                lines("[Pros]", "+ Warm.", "+ Cheap.", "[Cons] In short:", "- wet"),
                read("### Pros", "", "Warm.", "", "Cheap.", "", "### Cons", "", "In short:", "", "- wet"));
    }

    @Test
    void risks_are_points_in_lists_only() {
        assertEquals(
                lines("[Risks] It may spill.", "[Risks]", "- spills"),
                read("### Risks", "", "It may spill.", "", "### Risks", "", "- spills"));
    }

    @Test
    void a_mark_decides_over_the_label() {
        assertEquals(
                lines("[Cons]", "- wet", "+ (👍) cheap", "[Good, because]", "+ green"),
                read("**Cons**", "- wet", "- 👍 cheap", "", "***", "", "- Good, because:", "  - green"));
    }

    @Test
    void what_is_nested_in_a_point_belongs_to_it() {
        assertEquals(
                lines("[]", "+ (Good, because) warm / for an hour / x = 1"),
                read("- Good, because warm", "  - for an hour", "", "  ```", "  x = 1", "  ```"));
    }

    @Test
    void a_labelled_item_within_a_marked_one_is_a_point_of_its_own() {
        assertEquals(
                lines("[]", "+ (Good, because) warm / for an hour", "- (Con) wet"),
                read("- Good, because warm", "  - for an hour", "  - Con: wet"));
    }

    @Test
    void lines_and_sentences_of_a_paragraph_may_have_marks() {
        assertEquals(
                lines("[]", "+ (Pros) warm.", "- (Cons) wet. And cold.", "+ (✅) cheap"),
                read("Pros: warm. Cons: wet.", "And cold.", "✅ cheap"));
    }

    @Test
    void a_plus_list_beside_a_minus_list_is_a_pair() {
        assertEquals(lines("[]", "+ warm", "- wet"), read("+ warm", "", "- wet"));
        assertEquals(lines("summary: warm"), read("+ warm"));
    }

    @Test
    void rules_are_no_points() {
        assertEquals(lines("summary: ✅ DO drink it ❌ AVOID milk"), read("- ✅ DO drink it ", "- ❌ AVOID milk"));
    }

    @Test
    void consequences_are_no_points() {
        assertEquals(
                lines("[]", "+ (Pro) warm", "CONSEQUENCES 'Consequences': Good, because warm"),
                read("- Pro: warm", "", "### Consequences", "", "- Good, because warm"));
    }

    @Test
    void parts_that_are_no_points_have_their_kind() {
        assertEquals(
                lines(
                        "USE_WHEN 'Use when': late",
                        "AVOID_WHEN 'Avoid when': early",
                        "USE_WHEN 'Best for': guests",
                        "EXAMPLES 'Examples': green",
                        "OTHER 'History': Old. / Older",
                        "See also: [milk, water]"),
                read(
                        "Use when:",
                        "",
                        "- late",
                        "",
                        "Avoid when:",
                        "",
                        "early",
                        "",
                        "- Best for: guests",
                        "- See also: milk, water",
                        "",
                        "**Examples**",
                        "- green",
                        "",
                        "### History",
                        "Old.",
                        "",
                        "#### Older"));
    }

    @Test
    void a_heading_that_says_nothing_of_points_labels_those_right_below_it() {
        assertEquals(
                lines("[Cost]", "+ (Good) cheap", "[Pros]", "+ warm", "OTHER 'Taste': Fine."),
                read("### Cost", "- Good: cheap", "", "### Taste", "Fine.", "", "#### Pros", "- warm"));
    }

    @Test
    void columns_of_a_table_are_groups() {
        assertEquals(
                lines("[Pros]", "+ warm", "+ cheap", "+ old", "[Cons] n/a", "- wet", "- cold"),
                read("| Pros | Cons |", "|---|---|", "| warm | wet, cold |", "| cheap<br>• old | n/a |"));
    }

    @Test
    void rows_of_a_table_are_groups_where_it_has_other_columns() {
        assertEquals(
                lines("[Topic: Use]", "+ (Pros) warm", "- (Cons) wet", "[Topic: Price]", "+ (Pros) cheap"),
                read("| Topic | Pros | Cons |", "|---|---|---|", "| Use | warm | wet |", "| Price | cheap | |"));
    }

    @Test
    void rows_of_a_table_may_be_labels() {
        assertEquals(
                lines("[Pros]", "+ warm", "[Cons]", "- wet"), read("| Pros | warm |", "|---|---|", "| Cons | wet |"));
    }

    @Test
    void cells_of_a_table_may_have_marks() {
        assertEquals(
                lines("[Topic: Use, Why]", "+ (Good, because) warm", "[Topic: Price, Why]", "- (Bad, because) dear"),
                read("| Topic | Why |", "|---|---|", "| Use | Good, because warm |", "| Price | Bad, because dear |"));
    }

    @Test
    void sections_of_other_options_are_left_out() {
        var page = Page.of("## Tea\n\n- Pro: warm\n\n### Milk\n\n- Con: cold\n");
        var parts = new OptionParts();
        page.text().read(page.option(), section -> section.title().equals("Milk"), parts);
        assertEquals(lines("[]", "+ (Pro) warm"), told(parts));
        assertEquals(
                new Count(1, 0, 0),
                page.text().count(page.option(), section -> section.title().equals("Milk"), null));
    }

    @Test
    void a_block_may_be_left_out() {
        var page = Page.of("## Tea\n\n- Pro: warm\n\n1. Con: cold\n");
        assertEquals(
                new Count(0, 1, 0),
                page.text()
                        .count(
                                page.option(),
                                section -> false,
                                page.option().blocks().get(0)));
    }

    @Test
    void a_heading_of_a_section_may_be_the_label() {
        var page = Page.of("## Advantages of tea\n\n- warm\n");
        var parts = new OptionParts();
        page.text().readLabelled(page.option(), Point.Kind.PRO, parts);
        assertEquals(lines("[Advantages of tea]", "+ warm"), told(parts));
    }

    @Test
    void what_a_list_says_of_an_option_may_be_points() {
        var page = Page.of("Good, because warm\n\n- Pros:\n  - cheap\n");
        var parts = new OptionParts();
        page.text().readText(page.tree().root().blocks(), parts);
        assertEquals(lines("[]", "+ (Good, because) warm", "[Pros]", "+ cheap"), told(parts));
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_counted_as_it_is_read_and_loses_no_word() throws IOException {
        var pages = new ArrayList<Path>();
        for (String folder : List.of("readings", "cases")) {
            try (var files = Files.walk(Path.of("src/test/resources", folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> check(Files.readString(page))));
    }

    private static void check(String source) {
        var page = Page.of(source);
        for (SectionNode section : page.tree().root().all()) {
            var parts = new OptionParts();
            page.text().read(section, other -> false, parts);
            var found = new int[3];
            var words = new TreeMap<String, Integer>();
            if (section.kind() != SectionNode.Kind.LABEL) {
                add(CALLOUT.matcher(text(section.writtenBelow())).replaceAll(""), 1, words);
            }
            add(text(parts.summary()), -1, words);
            for (var group : parts.groups()) {
                add(group.label(), words);
                add(text(group.intro().blocks()), -1, words);
                for (Point point : group.points()) {
                    found[point.kind().ordinal()]++;
                    add(point.marker(), -1, words);
                    add(text(point.text().blocks()), -1, words);
                }
            }
            for (var facet : parts.facets()) {
                add(facet.heading(), words);
                add(text(facet.text().blocks()), -1, words);
            }
            var related = parts.related();
            if (related != null) {
                add(related.label() + " " + String.join(" ", related.names()), -1, words);
            }
            assertEquals(
                    new Count(found[0], found[1], found[2]),
                    page.text().count(section, other -> false, null),
                    section.title());
            words.values().removeIf(left -> left <= 0);
            assertEquals(Map.of(), words, section.title());
        }
    }

    private static void add(List<Inline> text, Map<String, Integer> words) {
        add(PlainText.of(text), -1, words);
    }

    private static void add(String text, int by, Map<String, Integer> words) {
        var word = WORD.matcher(Words.normalize(text));
        while (word.find()) {
            words.merge(word.group(), by, Integer::sum);
        }
    }
}
