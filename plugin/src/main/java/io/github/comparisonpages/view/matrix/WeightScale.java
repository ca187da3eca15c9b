package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.matrix.Weighting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sliders' scale.
 *
 * @param end the upper end; the lower one is 0
 * @param step the coarsest step that reaches every weight
 */
record WeightScale(BigDecimal end, BigDecimal step) {

    private static final BigDecimal USUAL = BigDecimal.valueOf(5);
    private static final BigDecimal FEWEST_STEPS = BigDecimal.valueOf(5);
    private static final List<BigDecimal> STEPS = Stream.of("10", "5", "1", "0.5", "0.25", "0.1", "0.05", "0.01")
            .map(BigDecimal::new)
            .toList();

    /**
     * Returns the scale of the author's weights and presets; empty where weights are so fine that no step reaches them
     * all.
     */
    static Optional<WeightScale> of(Matrix matrix) {
        var weights = weights(matrix).toList();
        var end = end(matrix);
        return STEPS.stream()
                .filter(step -> end.compareTo(step.multiply(FEWEST_STEPS)) >= 0)
                .filter(step -> end.remainder(step).signum() == 0)
                .filter(step -> weights.stream().allMatch(w -> w.remainder(step).signum() == 0))
                .findFirst()
                .map(step -> new WeightScale(end, step));
    }

    /** Small weights share the usual scale of 0 to 5, so that there is room for more; shares of 1 stay shares. */
    static BigDecimal end(Matrix matrix) {
        var heaviest = weights(matrix).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean shares = heaviest.compareTo(BigDecimal.ONE) < 0;
        return shares ? BigDecimal.ONE : heaviest.max(USUAL).setScale(0, RoundingMode.CEILING);
    }

    /** Returns the author's weight; 1 where there is none. */
    static BigDecimal weight(Criterion criterion) {
        var weight = criterion.weight();
        return weight == null ? BigDecimal.ONE : weight;
    }

    /** Returns whether there are so few steps that each has a word: 0 to 5. */
    boolean named() {
        return end.compareTo(USUAL) == 0 && step.compareTo(BigDecimal.ONE) == 0;
    }

    /** Returns the middle of the scale, or the step above it. */
    BigDecimal half() {
        return end.divide(step.multiply(BigDecimal.valueOf(2)), 0, RoundingMode.CEILING)
                .multiply(step);
    }

    /**
     * Weights as the page's address writes them: a point divides whole ones, an underscore those with a point of their
     * own.
     */
    String address(List<BigDecimal> weights) {
        String divider = step.compareTo(BigDecimal.ONE) < 0 ? "_" : ".";
        return weights.stream().map(WeightScale::plain).collect(Collectors.joining(divider));
    }

    /** Returns the weights of the criteria that count. */
    static List<BigDecimal> scored(Matrix matrix, Weighting preset) {
        return IntStream.range(0, matrix.criteria().size())
                .filter(row -> matrix.criteria().get(row).scored())
                .mapToObj(preset.weights()::get)
                .toList();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Stream<BigDecimal> weights(Matrix matrix) {
        return Stream.concat(
                matrix.scored().stream().map(WeightScale::weight),
                matrix.presets().stream().flatMap(preset -> scored(matrix, preset).stream()));
    }
}
