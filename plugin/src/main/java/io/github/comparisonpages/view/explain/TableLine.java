package io.github.comparisonpages.view.explain;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.util.List;

/** A table that compares options, with the type of each row. */
public record TableLine(String at, String heading, List<String> options, List<RowLine> rows) {

    public TableLine {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /** A row: {@code type} is "scores", "yes or no", "levels", "quantities", "text", "mixed" or "unknown". */
    public record RowLine(String name, String at, String type) {}

    static TableLine of(Matrix matrix, Comparison comparison) {
        var options = matrix.optionIds().stream()
                .map(id -> comparison.option(id).map(Option::name).orElse(id))
                .toList();
        var rows = matrix.criteria().stream()
                .map(c -> new RowLine(PlainText.of(c.name()), c.span().start().toString(), type(c)))
                .toList();
        return new TableLine(matrix.span().start().toString(), PlainText.of(matrix.heading()), options, rows);
    }

    private static String type(Criterion criterion) {
        String type = "";
        for (Cell cell : criterion.cells()) {
            String own = type(cell);
            if (!own.isEmpty() && !type.isEmpty() && !own.equals(type)) {
                return "mixed";
            }
            type = own.isEmpty() ? type : own;
        }
        return type.isEmpty() ? "unknown" : type;
    }

    private static String type(Cell cell) {
        return switch (cell.kind()) {
            case SCORE, PERCENT -> "scores";
            case YES, NO, PARTIAL -> "yes or no";
            case HIGH, MEDIUM, LOW -> "levels";
            case UNKNOWN, NOT_APPLICABLE -> "";
            default -> cell.kind().name().equals("QUANTITY") ? "quantities" : "text";
        };
    }
}
