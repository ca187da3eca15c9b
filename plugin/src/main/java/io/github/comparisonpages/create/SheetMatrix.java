package io.github.comparisonpages.create;

import io.github.comparisonpages.load.sheet.Sheet;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of criteria that a spreadsheet holds.
 *
 * <p>Its first row names the columns: the criterion first, then the options. A column of weights and columns such as "Notes" are
 * known by their names, and one in which each cell says {@code lower is better}, {@code higher is better} or has an arrow is the
 * direction of the criteria. For example, of
 *
 * <pre>
 * Criterion,Weight,Direction,Tea,Coffee,Notes
 * Price,3,lower is better,2,4,a cup
 * </pre>
 *
 * comes the row {@code | Price (lower is better) | 3 | 2 | 4 | a cup |}.
 *
 * @param matrix the table
 * @param left what could not be taken, a line for people each
 */
public record SheetMatrix(Matrix matrix, List<String> left) {

    public SheetMatrix {
        left = List.copyOf(left);
    }

    /**
     * Reads a sheet.
     *
     * @throws IllegalArgumentException if it has no row of names, fewer than two options or no criterion; the message says which
     */
    public static SheetMatrix of(Sheet sheet) {
        var left = new ArrayList<>(sheet.left());
        var vocabulary = Vocabulary.all();
        var grid = SheetGrid.of(sheet, left);
        var columns = SheetColumns.of(grid, vocabulary, left);
        var header = new ArrayList<String>();
        columns.inOrder().forEach(column -> header.add(grid.name(column)));
        var table = new MarkdownTable(header);
        for (int column : columns.weights()) {
            table.right(columns.inOrder().indexOf(column));
        }
        int rows = 0;
        for (int row = 1; row < grid.rows(); row++) {
            if (grid.cell(row, 0).isEmpty()) {
                left.add("row %s: it names no criterion".formatted(grid.number(row)));
                continue;
            }
            var cells = new ArrayList<String>();
            for (int column : columns.inOrder()) {
                cells.add(grid.cell(row, column) + (column == 0 ? direction(grid, columns, row, vocabulary) : ""));
            }
            table.add(cells);
            rows++;
        }
        if (rows == 0) {
            throw new IllegalArgumentException("the table has no criterion below its first row");
        }
        var options = new ArrayList<String>();
        columns.options().forEach(column -> options.add(grid.name(column)));
        return new SheetMatrix(new Matrix(options, table.text(), columns.scale(grid)), left);
    }

    private static String direction(SheetGrid grid, SheetColumns columns, int row, Vocabulary vocabulary) {
        for (int column : columns.directions()) {
            if (vocabulary.is(Term.LOWER_IS_BETTER, grid.cell(row, column))) {
                return " (lower is better)";
            }
        }
        return "";
    }
}
