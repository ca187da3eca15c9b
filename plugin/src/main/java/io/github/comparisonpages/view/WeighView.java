package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Criterion;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.PlainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param equal all sliders alike, as the page's address writes it
 * @param sliders one a criterion, in the order of the rows
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
        String equal,
        List<Slider> sliders,
        TotalsView totals) {

    private static final int MOST_SLIDERS = 40;
    private static final BigDecimal USUAL = BigDecimal.valueOf(5);
    private static final BigDecimal FEWEST_STEPS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("10"),
            new BigDecimal("5"),
            new BigDecimal("1"),
            new BigDecimal("0.5"),
            new BigDecimal("0.25"),
            new BigDecimal("0.1"),
            new BigDecimal("0.05"),
            new BigDecimal("0.01"));

    public WeighView {
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
     * The sliders of a page; empty where it has no totals, or where weights are so odd that sliders cannot show them.
     *
     * @param matrices the page's matrices, in the order of the comparison
     */
    static Optional<WeighView> of(PageContext context, List<MatrixView> matrices) {
        Comparison comparison = context.comparison();
        Optional<Matrix> weighed = TotalsView.matrix(comparison);
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        Matrix matrix = weighed.get();
        int criteria = matrix.criteria().size();
        var weights = matrix.criteria().stream().map(WeighView::weight).toList();
        var end = heaviest(weights);
        var step = step(weights, end);
        if (criteria < 2 || criteria > MOST_SLIDERS || step.isEmpty()) {
            return Optional.empty();
        }
        Words words = context.words();
        boolean named = end.compareTo(USUAL) == 0 && step.get().compareTo(BigDecimal.ONE) == 0;
        String anchor = context.anchors().next("weights");
        var sliders = new ArrayList<Slider>();
        for (int row = 0; row < criteria; row++) {
            String name = PlainText.of(matrix.criteria().get(row).name());
            String weight = plain(weights.get(row));
            sliders.add(new Slider(
                    context.anchors().next("weight-" + name),
                    name,
                    weight,
                    named
                            ? weight + " · "
                                    + words.text("weightWords")
                                            .split("\\|")[weights.get(row).intValue()]
                            : words.number(weights.get(row).doubleValue())));
        }
        return Optional.of(new WeighView(
                anchor,
                matrices.get(comparison.matrices().indexOf(matrix)).anchor(),
                comparison.metadata().scale(),
                words.number(0, 1).substring(1, 2),
                plain(end),
                plain(step.get()),
                named ? words.text("weightWords") : "",
                matrix.weighted(),
                matrix.criteria().stream().anyMatch(Criterion::lowerIsBetter)
                        ? words.text("weighTurned", comparison.metadata().scale())
                        : "",
                equal(criteria, end, step.get()),
                sliders,
                TotalsView.of(comparison, matrix, words)));
    }

    private static BigDecimal weight(Criterion criterion) {
        var weight = criterion.weight();
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** Small weights share the usual scale of 0 to 5, so that there is room for more; shares of 1 stay shares. */
    private static BigDecimal heaviest(List<BigDecimal> weights) {
        var heaviest = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean shares = heaviest.compareTo(BigDecimal.ONE) < 0;
        return shares ? BigDecimal.ONE : heaviest.max(USUAL).setScale(0, RoundingMode.CEILING);
    }

    /** The coarsest step that reaches every weight. */
    private static Optional<BigDecimal> step(List<BigDecimal> weights, BigDecimal end) {
        return STEPS.stream()
                .filter(step -> end.compareTo(step.multiply(FEWEST_STEPS)) >= 0)
                .filter(step -> end.remainder(step).signum() == 0)
                .filter(step -> weights.stream().allMatch(w -> w.remainder(step).signum() == 0))
                .findFirst();
    }

    private static String equal(int criteria, BigDecimal end, BigDecimal step) {
        var half = end.divide(step.multiply(BigDecimal.valueOf(2)), 0, RoundingMode.CEILING)
                .multiply(step);
        // A point divides whole weights in the page's address, an underscore those with a point of their own.
        String divider = step.compareTo(BigDecimal.ONE) < 0 ? "_" : ".";
        return String.join(divider, Collections.nCopies(criteria, plain(half)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
