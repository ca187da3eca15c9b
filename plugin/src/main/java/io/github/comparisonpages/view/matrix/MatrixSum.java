package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.matrix.TotalRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A row in which the author adds up or ranks.
 *
 * @param weight what stands in the column of weights; may be empty
 */
public record MatrixSum(List<Inline> label, List<Inline> weight, List<SumCell> cells, List<List<Inline>> extras) {

    public MatrixSum {
        label = List.copyOf(label);
        weight = List.copyOf(weight);
        cells = List.copyOf(cells);
        extras = List.copyOf(extras);
    }

    /** What the author writes there of an option. */
    public record SumCell(int mark, List<Inline> text) {
        public SumCell {
            text = List.copyOf(text);
        }
    }

    /** {@code marks} are those of the options, in the order of the columns. */
    static MatrixSum of(TotalRow row, List<Integer> marks) {
        var cells = new ArrayList<SumCell>();
        for (int i = 0; i < marks.size(); i++) {
            var text = new ArrayList<>(row.cells().get(i).value());
            var note = row.cells().get(i).note();
            if (!text.isEmpty() && !note.isEmpty()) {
                text.add(new Inline.Text(" ", row.span()));
            }
            text.addAll(note);
            cells.add(new SumCell(marks.get(i), text));
        }
        return new MatrixSum(row.label(), row.weight(), cells, row.extras());
    }
}
