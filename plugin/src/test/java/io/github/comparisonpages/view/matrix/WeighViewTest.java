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
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.matrix.Weighting;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.chart.RadarView;
import io.github.comparisonpages.view.page.PageView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeighViewTest {

    private final Made made = new Made();
    private Locale locale = Locale.ENGLISH;

    @Test
    void there_is_a_slider_for_each_criterion_with_the_authors_weight_in_numbers_and_words() {
        made.matrices =
                List.of(matrix(criterion("Speed", 4, score(5), score(1)), criterion("Price", 0, score(1), score(2))));
        var weigh = view().scores().weigh();
        assertEquals(
                List.of(
                        new WeighView.Slider("weight-speed", "Speed", "4", "4 · high"),
                        new WeighView.Slider("weight-price", "Price", "0", "0 · ignore")),
                weigh.sliders());
        assertEquals("weights", weigh.anchor());
        assertEquals("criteria", weigh.matrix());
        assertEquals("3.3", weigh.equal());
    }

    /** The sliders' end and step, and all of two sliders alike, for two weights. */
    @ParameterizedTest
    @CsvSource({
        "1, 3, 5, 1, 3.3",
        "0.5, 2, 5, 0.5, 2.5_2.5",
        "0.3, 0.7, 1, 0.1, 0.5_0.5",
        "30, 70, 70, 10, 40.40",
        "25, 75, 75, 5, 40.40",
        "7, 12, 12, 1, 6.6"
    })
    void sliders_reach_every_weight_in_the_coarsest_step(
            BigDecimal first, BigDecimal second, String end, String step, String equal) {
        made.matrices = List.of(matrix(weighing(first), weighing(second)));
        var weigh = view().scores().weigh();
        assertEquals(List.of(end, step, equal), List.of(weigh.heaviest(), weigh.step(), weigh.equal()));
    }

    @Test
    void further_weights_of_the_author_are_presets_that_the_sliders_reach_with_who_leads_then() {
        var table = matrix(criterion("x", 1, score(5), score(1)), criterion("y", 3, score(1), score(3)));
        made.matrices = List.of(new Matrix(
                table.place(),
                new Matrix.Header(
                        table.corner(), table.columns(), table.optionIds(), Made.text("Weight"), table.extras()),
                List.of(
                        new Weighting("small team", List.of(new BigDecimal("8.5"), BigDecimal.ONE)),
                        new Weighting("even", List.of(BigDecimal.ONE, BigDecimal.valueOf(2)))),
                table.criteria(),
                List.of(),
                table.span()));
        var weigh = view().scores().weigh();
        assertEquals(List.of("9", "0.5"), List.of(weigh.heaviest(), weigh.step()));
        assertEquals(
                List.of(
                        new WeighView.Preset(
                                "small team",
                                "8.5_1",
                                List.of(
                                        Piece.name("A"),
                                        new Piece(" leads with 4.58, ahead of ", false),
                                        Piece.name("B"),
                                        new Piece(" with 1.21.", false))),
                        new WeighView.Preset(
                                "even",
                                "1_2",
                                List.of(
                                        new Piece("Level at 2.33: ", false),
                                        Piece.name("A, B"),
                                        new Piece(".", false)))),
                weigh.presets());
    }

    @Test
    void weights_finer_than_any_step_have_no_sliders() {
        made.matrices = List.of(matrix(weighing(new BigDecimal("1.2345")), weighing(BigDecimal.ONE)));
        assertNull(view().scores().weigh());
    }

    @Test
    void a_table_of_words_and_a_single_criterion_have_nothing_to_weigh() {
        made.matrices = List.of(matrix(criterion("x", null, cell(Kind.YES, "yes"), cell(Kind.NO, "no"))));
        assertNull(view().scores().weigh());
        made.matrices = List.of(matrix(criterion("x", 1, score(1), score(2))));
        assertNull(view().scores().weigh());
    }

    @Test
    void numbers_are_those_of_the_language_and_turned_scores_are_explained() {
        locale = Locale.GERMAN;
        made.matrices = List.of(matrix(lowerIsBetter("Preis", 1, score(1), score(2)), weighing(new BigDecimal("2.5"))));
        var weigh = view().scores().weigh();
        assertEquals(",", weigh.point());
        assertEquals("2,5", weigh.sliders().get(1).shown());
        assertEquals("Wo weniger besser ist, zählt 5 minus der Wertung.", weigh.turned());
    }

    @Test
    void two_options_have_a_lead_with_the_side_and_the_difference() {
        made.matrices = List.of(matrix(
                criterion("x", 1, score(5), score(2)),
                criterion("y", 1, score(3), score(3)),
                criterion("z", 1, cell(Kind.NO, "no"), cell(Kind.YES, "yes")),
                criterion("u", 1, score(3), cell(Kind.UNKNOWN, ""))));
        var matrix = view().scores().matrices().get(0);
        var leads = new ArrayList<LeadView>();
        matrix.table()
                .groups()
                .get(0)
                .rows()
                .forEach(row -> leads.add(row.contrast().lead()));
        var expected = new ArrayList<>(List.of(
                new LeadView(0, "18.4", "21.6", "3", "A leads by 3"),
                new LeadView(-1, "0", "0", "", "even"),
                new LeadView(1, "40", "36", "", "B leads")));
        expected.add(null);
        assertEquals(expected, leads);
        assertEquals(
                new LeadView(1, "40", "1.8", "0.25", "B leads by 0.25"),
                totalLead(criterion("x", 3, score(3), score(3)), criterion("y", 1, score(1), score(2))));
    }

    private LeadView totalLead(Criterion... criteria) {
        made.matrices = List.of(matrix(criteria));
        return view().scores().matrices().get(0).table().totals().lead();
    }

    @Test
    void three_options_have_no_column_that_says_who_leads() {
        made.options = List.of(option("a", "A"), option("b", "B"), option("c", "C"));
        made.matrices = List.of(matrix(criterion("x", 1, score(5), score(2), score(1))));
        assertEquals(false, view().scores().matrices().get(0).table().header().leads());
    }

    @Test
    void a_radar_has_an_axis_for_each_row_and_says_where_each_option_leads() {
        made.matrices = List.of(matrix(
                criterion("x", 1, score(5), score(2)),
                criterion("y", 1, score(1), score(4)),
                criterion("z", 1, score(3), score(3)),
                criterion("w", 1, score(4), score(0))));
        var radar = view().scores().matrices().get(0).radar();
        assertEquals(
                "Radar chart with one axis for each row of the table; further out is better. A leads on 1, 4. B leads on"
                        + " 2.",
                radar.text());
        assertEquals(
                List.of("160,42 183.6,160 160,230.8 65.6,160", "160,112.8 254.4,160 160,230.8 160,160"),
                radar.shapes().stream().map(RadarView.Shape::points).toList());
        assertEquals(
                List.of(1, 2, 3, 4),
                radar.axes().stream().map(RadarView.Axis::number).toList());
    }

    @Test
    void a_radar_with_an_unknown_cell_or_two_rows_would_mislead_and_is_not_drawn() {
        made.matrices = List.of(matrix(
                criterion("x", 1, score(5), score(2)),
                criterion("y", 1, score(1), cell(Kind.UNKNOWN, "")),
                criterion("z", 1, score(3), score(3))));
        assertNull(view().scores().matrices().get(0).radar());
        made.matrices = List.of(matrix(criterion("x", 1, score(5), score(2)), criterion("y", 1, score(1), score(4))));
        assertNull(view().scores().matrices().get(0).radar());
    }

    @Test
    void rows_can_be_hidden_or_ordered_where_that_changes_anything() {
        made.matrices = List.of(matrix(
                criterion("x", 1, score(5), score(2)),
                criterion("y", 1, score(3), score(3)),
                criterion("z", 2, score(3), score(1))));
        var matrix = view().scores().matrices().get(0);
        assertEquals(new MatrixView.Tools(true, true), matrix.tools());
        assertEquals(
                List.of("60", "0", "80"),
                matrix.table().groups().get(0).rows().stream()
                        .map(row -> row.contrast().gap())
                        .toList());
        made.matrices = List.of(matrix(
                criterion("x", 1, score(5), score(2)),
                criterion("y", 1, score(4), score(1)),
                criterion("z", 1, score(3), score(0))));
        assertEquals(
                new MatrixView.Tools(false, false),
                view().scores().matrices().get(0).tools());
    }

    private static Criterion weighing(BigDecimal weight) {
        var plain = criterion("x", 1, score(5), score(1));
        return new Criterion(
                plain.name(), plain.group(), weight, false, null, plain.cells(), plain.extras(), plain.span());
    }

    private PageView view() {
        var entry = EntryReader.read(made.comparison(), "a-vs-b.html");
        var presentation =
                new Presentation(Messages.of(locale), null, LocalDate.of(2026, 11, 24), List.of(), List.of(), null);
        return PageView.of(made.comparison(), entry, new Catalog(List.of(entry)), presentation);
    }
}
