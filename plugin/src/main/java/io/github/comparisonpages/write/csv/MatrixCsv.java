package io.github.comparisonpages.write.csv;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a matrix as CSV (RFC 4180, UTF-8), a criterion a row as the author wrote it. For example:
 *
 * <pre>{@code
 * Criterion,Weight,Kettle,Stove
 * Speed,2,5,"3 – with a lid, 4"
 * }</pre>
 *
 * <p>Totals are left out: a spreadsheet has its own.
 */
public final class MatrixCsv {

    private static final String FORMULA = "=@\t\r";

    private MatrixCsv() {}

    /** Returns the table; a heading of several criteria is a row of its own. */
    public static byte[] bytes(Matrix matrix) {
        var out = new StringBuilder();
        boolean weighted = !matrix.weightLabel().isEmpty();
        var header = new ArrayList<String>();
        header.add(PlainText.of(matrix.corner()));
        if (weighted) {
            header.add(PlainText.of(matrix.weightLabel()));
        }
        matrix.columns().forEach(column -> header.add(PlainText.of(column)));
        matrix.extras().forEach(extra -> header.add(PlainText.of(extra)));
        row(header, out);
        List<Inline> group = List.of();
        for (Criterion criterion : matrix.criteria()) {
            if (!criterion.group().equals(group)) {
                group = criterion.group();
                row(List.of(PlainText.of(group)), out);
            }
            var cells = new ArrayList<String>();
            cells.add(PlainText.of(criterion.name()));
            if (weighted) {
                cells.add(criterion.weight() == null ? "" : criterion.weight().toPlainString());
            }
            criterion.cells().forEach(cell -> cells.add(text(cell)));
            criterion.extras().forEach(extra -> cells.add(PlainText.of(extra)));
            row(cells, out);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cell cell) {
        return (PlainText.of(cell.value()) + " " + PlainText.of(cell.note())).strip();
    }

    private static void row(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i > 0 ? "," : "").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    private static String quoted(String text) {
        String cell = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
