package io.github.comparisonpages.load.catalog;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of criteria as a published catalogue tells it. */
final class CatalogMatrix {

    private static final SourceSpan NOWHERE = SourceSpan.START;

    private CatalogMatrix() {}

    /** Returns the table; {@code ids} are those of the options by their names. */
    static Matrix of(JsonTree matrix, Map<String, String> ids) {
        var columns = new ArrayList<List<Inline>>();
        var optionIds = new ArrayList<String>();
        for (String name : matrix.texts("options")) {
            columns.add(text(name));
            optionIds.add(ids.getOrDefault(name, name));
        }
        var criteria = new ArrayList<Criterion>();
        for (JsonTree criterion : matrix.objects("criteria")) {
            criteria.add(criterion(criterion, columns.size()));
        }
        return new Matrix(
                Matrix.Place.NONE,
                new Matrix.Header(List.of(), columns, optionIds, List.of(), List.of()),
                List.of(),
                criteria,
                List.of(),
                NOWHERE);
    }

    private static Criterion criterion(JsonTree criterion, int columns) {
        var cells = new ArrayList<Cell>();
        criterion.objects("cells").forEach(cell -> cells.add(cell(cell)));
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " options");
        }
        return new Criterion(
                text(criterion.text("name")),
                List.of(),
                criterion.number("weight"),
                criterion.is("lowerIsBetter"),
                null,
                cells,
                List.of(),
                NOWHERE);
    }

    private static Cell cell(JsonTree cell) {
        BigDecimal score = cell.number("score");
        return new Cell(
                Cell.Kind.valueOf(cell.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                text(cell.text("text")),
                List.of(),
                score == null ? null : (Double) score.doubleValue(),
                NOWHERE);
    }

    /** Returns text without format, as running text. */
    static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, NOWHERE));
    }
}
