package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import io.github.comparisonpages.view.ViewContext;
import io.github.comparisonpages.view.chart.TotalsView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The reader's own weights: a slider a criterion, and the totals that follow.
 *
 * @param matrix the anchor of the matrix that is weighed
 * @param scale the highest score
 * @param point what stands before the fraction of a number
 * @param heaviest the sliders' upper end; the lower one is 0
 * @param step the sliders' step
 * @param words the words for 0, 1 and so on, divided by {@code |}; empty where the weights have none
 * @param weighted whether the author gives weights
 * @param turned what to do by hand with scores of which a low one is the better; empty where there are none
 * @param presets the author's further sets of weights
 * @param equal all sliders alike, as the page's address writes it
 * @param sliders one a criterion that counts, in the order of the rows
 * @param totals what the options reach with the author's weights
 */
public record WeighView(
        String anchor,
        String matrix,
        int scale,
        String point,
        String heaviest,
        String step,
        String words,
        boolean weighted,
        String turned,
        List<Preset> presets,
        String equal,
        List<Slider> sliders,
        TotalsView totals) {

    private static final int MOST_SLIDERS = 40;

    public WeighView {
        presets = List.copyOf(presets);
        sliders = List.copyOf(sliders);
    }

    /**
     * A criterion's slider.
     *
     * @param weight the author's weight, as machines read it
     * @param shown the author's weight, as people read it
     */
    public record Slider(String anchor, String name, String weight, String shown) {}

    /**
     * A further set of weights.
     *
     * @param weights as the page's address writes them
     * @param result who leads with them
     */
    public record Preset(String name, String weights, List<Piece> result) {
        public Preset {
            result = List.copyOf(result);
        }
    }

    /**
     * Returns the sliders of a page; empty where it has no totals, or where weights are so odd that sliders cannot show
     * them.
     *
     * @param matrices the page's matrices, in the order of the comparison
     */
    public static Optional<WeighView> of(ViewContext context, List<MatrixView> matrices) {
        Comparison comparison = context.comparison();
        Optional<Matrix> weighed = WeightedTotals.matrix(comparison);
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        Matrix matrix = weighed.get();
        int criteria = matrix.scored().size();
        var fitting = WeightScale.of(matrix);
        if (criteria < 2 || criteria > MOST_SLIDERS || fitting.isEmpty()) {
            return Optional.empty();
        }
        Messages words = context.words();
        WeightScale scale = fitting.get();
        String named = scale.named() ? words.text("weightWords") : "";
        String anchor = context.anchors().next("weights");
        return Optional.of(new WeighView(
                anchor,
                matrices.get(comparison.matrices().indexOf(matrix)).anchor(),
                comparison.metadata().scale(),
                words.number(0, 1).substring(1, 2),
                WeightScale.plain(scale.end()),
                WeightScale.plain(scale.step()),
                named,
                matrix.weighted(),
                matrix.scored().stream().anyMatch(Criterion::lowerIsBetter)
                        ? words.text("weighTurned", comparison.metadata().scale())
                        : "",
                matrix.presets().stream()
                        .map(preset -> new Preset(
                                preset.name(),
                                scale.address(WeightScale.scored(matrix, preset)),
                                PresetResult.of(comparison, matrix, preset, words)))
                        .toList(),
                scale.address(Collections.nCopies(criteria, scale.half())),
                sliders(matrix, named, context),
                TotalsView.of(comparison, matrix, words)));
    }

    private static List<Slider> sliders(Matrix matrix, String named, ViewContext context) {
        var sliders = new ArrayList<Slider>();
        for (Criterion criterion : matrix.scored()) {
            String name = PlainText.of(criterion.name());
            var weight = WeightScale.weight(criterion);
            String plain = WeightScale.plain(weight);
            sliders.add(new Slider(
                    context.anchors().next("weight-" + name),
                    name,
                    plain,
                    named.isEmpty()
                            ? context.words().number(weight)
                            : plain + " · " + named.split("\\|")[weight.intValue()]));
        }
        return sliders;
    }
}
