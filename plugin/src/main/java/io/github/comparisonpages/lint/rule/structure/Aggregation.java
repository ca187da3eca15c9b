package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which an author may have added up a column. For example, scores 5 and 2 of weights 3 and 1 make 17 as the
 * weighted sum, 7 as the sum, 4.25 as the weighted average and 3.5 as the average.
 *
 * @param words what it is called in a message
 * @param totals one a column; null where a column has no numbers to add
 */
record Aggregation(String words, List<@Nullable Double> totals) {

    private static final List<String> WEIGHTED = List.of("weighted sum", "weighted average");
    private static final List<String> PLAIN = List.of("sum", "average");

    /** What becomes of a score of which a low one is the better. */
    private enum Turned {
        NOT,
        FROM_THE_END,
        FROM_BEYOND_THE_END
    }

    /**
     * Returns all ways, the likely ones first; none where rows of words may have been counted in a way of their own.
     */
    static List<Aggregation> all(Matrix matrix, int scale) {
        var scored = matrix.scored();
        if (scored.stream().flatMap(c -> c.cells().stream()).anyMatch(Aggregation::isWord)) {
            return List.of();
        }
        var numeric = matrix.criteria().stream().filter(Aggregation::hasNumbers).toList();
        var ways = new ArrayList<Aggregation>();
        for (var rows : scored.isEmpty() ? List.of(numeric) : List.of(scored, numeric)) {
            boolean directed = rows.stream().anyMatch(Criterion::lowerIsBetter);
            for (Turned turned : directed ? List.of(Turned.values()) : List.of(Turned.NOT)) {
                if (matrix.weighted()) {
                    WEIGHTED.forEach(words -> ways.addAll(ways(words, matrix, rows, turned, scale)));
                }
                PLAIN.forEach(words -> ways.addAll(ways(words, matrix, rows, turned, scale)));
            }
        }
        return ways;
    }

    private static boolean isWord(Cell cell) {
        return cell.score() != null && WrittenNumber.of(cell) == null;
    }

    private static boolean hasNumbers(Criterion criterion) {
        return criterion.cells().stream().anyMatch(cell -> WrittenNumber.of(cell) != null);
    }

    /** Returns a sum as it is, and as percent of weights or of the most that can be reached; an average. */
    private static List<Aggregation> ways(String words, Matrix matrix, List<Criterion> rows, Turned turned, int scale) {
        boolean weighted = words.startsWith("weighted");
        var first = new ArrayList<@Nullable Double>();
        var second = new ArrayList<@Nullable Double>();
        for (int column = 0; column < matrix.optionIds().size(); column++) {
            double sum = 0;
            double weights = 0;
            double all = 0;
            for (Criterion row : rows) {
                var own = row.weight();
                double weight = weighted && own != null ? own.doubleValue() : 1;
                var number = WrittenNumber.of(row.cells().get(column));
                all += weight;
                if (number != null) {
                    sum += weight * turn(number.value(), row, turned, scale);
                    weights += weight;
                }
            }
            boolean none = weights == 0;
            boolean average = words.endsWith("average");
            first.add(none ? null : (Double) (average ? sum / weights : sum));
            second.add(none ? null : (Double) (average ? sum / all : weighted ? sum / 100 : sum * 100 / (all * scale)));
        }
        return List.of(new Aggregation(words, first), new Aggregation(words, second));
    }

    private static double turn(double score, Criterion row, Turned turned, int scale) {
        return !row.lowerIsBetter() || turned == Turned.NOT
                ? score
                : turned == Turned.FROM_THE_END ? scale - score : scale + 1 - score;
    }
}
