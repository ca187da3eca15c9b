package io.github.comparisonpages.view.matrix;

import static io.github.comparisonpages.model.Made.cell;
import static io.github.comparisonpages.model.Made.criterion;
import static io.github.comparisonpages.model.Made.lowerIsBetter;
import static io.github.comparisonpages.model.Made.matrix;
import static io.github.comparisonpages.model.Made.option;
import static io.github.comparisonpages.model.Made.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.model.matrix.Cell.Kind;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.page.PageView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SensitivityWordsTest {

    private final Made made = new Made();
    private Locale locale = Locale.ENGLISH;

    /** A leads where 4x > 2y: in two thirds; B leads where x is below 0.5 or y above 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A leads in 67% of all weightings. The lead goes to B if “x” counts less than 0.5. The lead goes to B if “y” counts more than 2.",
                "de | A führt bei 67\u00a0% aller Gewichtungen. Die Führung geht an B, wenn „x“ weniger als 0,5 zählt. Die Führung geht an B, wenn „y“ mehr als 2 zählt.",
                "fr | A mène pour 67\u00a0% de toutes les pondérations. L’avantage passe à B si «\u00a0x\u00a0» compte moins de 0,5. L’avantage passe à B si «\u00a0y\u00a0» compte plus de 2.",
                "es | A va en cabeza en el 67\u00a0% de todas las ponderaciones. La ventaja pasa a B si «x» cuenta menos de 0,5. La ventaja pasa a B si «y» cuenta más de 2."
            })
    void the_share_and_the_nearest_changes_are_sentences_of_each_language(Locale language, String sentences) {
        locale = language;
        assertEquals(sentences, firmness(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(1), score(3))));
    }

    @Test
    void names_of_authors_are_pieces_of_their_own() {
        made.options = List.of(option("a", "אלף"), option("b", "B"));
        made.matrices = List.of(matrix(criterion("x", 1, score(5), score(1)), criterion("y", 1, score(3), score(1))));
        assertEquals(
                List.of(Piece.name("אלף"), new Piece(" leads whatever the weights.", false)),
                view().choice().pick().support().firmness());
    }

    @Test
    void an_estimate_says_that_it_is_one() {
        made.options = List.of(option("a", "A"), option("b", "B"), option("c", "C"));
        assertEquals(
                "A leads in about 33% (± 1) of all weightings.",
                firmness(
                                criterion("x", 2, score(5), score(1), score(1)),
                                criterion("y", 1, score(1), score(5), score(1)),
                                criterion("z", 1, score(1), score(1), score(5)))
                        .split("(?<=weightings\\.) ")[0]);
    }

    @Test
    void a_change_that_no_slider_reaches_is_no_change() {
        // The lead would move at y = 50.
        assertEquals(
                "A leads in 97% of all weightings. No single weight from 0 to 5 moves the lead.",
                firmness(
                        criterion("x", 5, score(5), score(0)),
                        criterion("z", 5, score(5), score(0)),
                        criterion("y", 1, score(2), score(3))));
    }

    @Test
    void a_share_that_is_nearly_all_is_not_called_all() {
        assertEquals(
                "A leads in more than 99% of all weightings.",
                firmness(
                                criterion("x", 1, score(5), score(0)),
                                criterion("y", 1, score(5), score(0)),
                                criterion("z", 1, score(5), score(0)),
                                criterion("u", 1, score(5), score(0)),
                                criterion("v", 1, score(2), score(3)),
                                criterion("w", 1, score(3), score(3)))
                        .split("(?<=weightings\\.) ")[0]);
    }

    @Test
    void how_the_totals_come_about_is_told_with_the_numbers_of_the_page() {
        made.matrices = List.of(matrix(
                criterion("x", 3, score(5), score(1)),
                lowerIsBetter("y", 2, score(1), score(3)),
                criterion("z", null, cell(Kind.YES, "yes"), cell(Kind.UNKNOWN, "?"))));
        assertEquals(
                List.of(
                        "Scores go from 0 to 5.",
                        "Yes and high count 5, partly and medium 2.5, no and low 0.",
                        "Where lower is better, count 5 minus the score.",
                        "Each score is multiplied by the weight of its criterion; the sum is divided by the sum of the"
                                + " weights.",
                        "A criterion without a weight counts 1.",
                        "What is unknown, does not apply or is only words is left out together with its weight, so"
                                + " that it makes no option better or worse.",
                        "A: (3 × 5 + 2 × 4 + 1 × 5) ÷ 6 ≈ 4.67",
                        "All weightings are all ways to divide one whole among the criteria, each as likely as any"
                                + " other. The share of them in which an option leads is calculated exactly."),
                view().scores().how().sentences().stream()
                        .map(SensitivityWordsTest::text)
                        .toList());
    }

    @Test
    void a_page_without_totals_does_not_explain_any() {
        made.matrices = List.of(matrix(criterion("x", null, cell(Kind.YES, "yes"), cell(Kind.NO, "no"))));
        assertNull(view().scores().how());
    }

    private String firmness(Criterion... criteria) {
        made.matrices = List.of(matrix(criteria));
        return text(view().choice().pick().support().firmness());
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private PageView view() {
        var entry = EntryReader.read(made.comparison(), "a-vs-b.html");
        var presentation =
                new Presentation(Messages.of(locale), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), null);
        return PageView.of(made.comparison(), entry, new Catalog(List.of(entry)), presentation);
    }
}
