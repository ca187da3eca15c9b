package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best of a row of quantities whose author says which way is better. */
final class BestQuantity {

    private BestQuantity() {}

    /**
     * The column of the lowest or highest quantity, from 0, such as 1 for "12 ms" and "9 ms" where low is good; null where two
     * share it, or where one cannot be compared: of another unit, a range, or text.
     */
    static @Nullable Integer of(List<Cell> cells, boolean lowest, Vocabulary vocabulary) {
        Integer best = null;
        double most = Double.NEGATIVE_INFINITY;
        int compared = 0;
        String unit = null;
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.kind() == Cell.Kind.UNKNOWN || cell.kind() == Cell.Kind.NOT_APPLICABLE) {
                continue;
            }
            var quantity = cell.kind() == Cell.Kind.QUANTITY
                    ? Quantity.of(PlainText.of(cell.value()).strip(), vocabulary)
                    : null;
            Double number = quantity == null ? null : quantity.number();
            if (quantity == null || number == null || unit != null && !unit.equals(quantity.unit())) {
                return null;
            }
            unit = quantity.unit();
            compared++;
            double merit = lowest ? -number : number;
            if (merit > most) {
                most = merit;
                best = column;
            } else if (merit == most) {
                best = null;
            }
        }
        return compared < 2 ? null : best;
    }
}
