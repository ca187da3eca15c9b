package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.view.explain.ExplanationView;
import io.github.comparisonpages.view.explain.TableLine;
import io.github.comparisonpages.write.json.ExplanationJson;
import io.github.comparisonpages.write.text.ExplanationText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationsTest {

    private static final String PAGE = """
            # Tea vs Coffee

            What to stock first.

            ## Tea
            ### Pros
            - Keeps for a year
            ### Cons
            - Needs boiling water

            ## Coffee
            ### Pros
            - Wakes people up

            ## Criteria

            | Criterion | Weight | Tea | Coffee |
            |-----------|-------:|-----|--------|
            | Speed     |      2 | 3   | 5      |
            | Price     |      1 | 5 € | 9 €    |

            ## Background

            The kitchen is on the second floor.

            ## Verdict

            Our pick: Tea, because nobody has to own a machine.
            """;

    @TempDir
    Path docs;

    private ExplanationView explain(String page) throws IOException {
        Files.writeString(docs.resolve("tea-vs-coffee.md"), page);
        var folder = new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT);
        var read = new Explanations(folder, Strictness.AUTO).read();
        assertEquals(List.of(), read.diagnostics());
        return read.value().get(0);
    }

    @Test
    void each_option_is_explained_by_its_places_and_points() throws IOException {
        var view = explain(PAGE);

        assertEquals(
                List.of("Tea", "Coffee"),
                view.options().stream().map(ExplanationView.OptionLine::name).toList());
        var tea = view.options().get(0);
        assertTrue(
                tea.places().contains(new ExplanationView.PlaceLine("section", "5:1")),
                () -> tea.places().toString());
        assertEquals(
                List.of(
                        new ExplanationView.PointLine("pro", "7:1", "Keeps for a year"),
                        new ExplanationView.PointLine("con", "9:1", "Needs boiling water")),
                tea.points());
    }

    @Test
    void whether_a_page_is_judged_strictly_is_told() throws IOException {
        assertFalse(explain(PAGE).strict());
        var strict = explain("---\npick: Tea\n---\n\n" + PAGE);
        assertTrue(strict.strict());
        assertTrue(ExplanationText.of(strict, "").contains("\nJudged as a comparison of this format"));
    }

    @Test
    void the_words_behind_the_pick_are_told() throws IOException {
        var decision = explain(PAGE).decisions().get(0);

        assertEquals("declared", decision.kind());
        assertEquals("Tea", decision.option());
        assertTrue(decision.at().startsWith("28:"), decision.at());
    }

    @Test
    void each_row_of_a_table_has_a_type() throws IOException {
        var rows = explain(PAGE).tables().get(0).rows();

        assertEquals(
                List.of("scores", "quantities"),
                rows.stream().map(TableLine.RowLine::type).toList());
    }

    @Test
    void what_stayed_prose_is_told() throws IOException {
        assertTrue(explain(PAGE).prose().stream().anyMatch(p -> p.heading().equals("Background")));
    }

    @Test
    void each_proposal_says_what_spoke_for_it_and_what_became_of_it() throws IOException {
        var readings = explain(PAGE).readings();

        assertTrue(readings.stream().anyMatch(r -> r.used() && !r.evidence().isEmpty()));
        assertTrue(readings.stream().allMatch(r -> r.used() || !r.verdict().isEmpty()));
    }

    @Test
    void text_and_json_say_the_same() throws IOException {
        var view = explain(PAGE);
        String text = ExplanationText.of(view, "docs/");
        var json =
                new ObjectMapper().readTree(ExplanationJson.of(List.of(view))).get(0);

        assertTrue(text.startsWith("docs/tea-vs-coffee.md: Tea vs Coffee\n"), text);
        assertEquals("Tea", json.get("options").get(0).get("name").asText());
        for (var reading : json.get("readings")) {
            assertTrue(text.contains(reading.get("at").asText()), text);
        }
    }

    @Test
    void a_page_that_compares_nothing_says_so() throws IOException {
        String text = ExplanationText.of(explain("# Notes\n\nNothing.\n"), "");

        assertTrue(text.contains("Options: none"), text);
        assertTrue(text.contains("Decision: none is read from this page"), text);
    }
}
