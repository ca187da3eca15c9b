package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with a column for what speaks for an option and one for what speaks against it: a point a cell. */
final class PointTables {

    private final Vocabulary vocabulary;
    private final PointReader points;

    PointTables(Vocabulary vocabulary, PointReader points) {
        this.vocabulary = vocabulary;
        this.points = points;
    }

    /** Reads a table all of whose columns are pros, cons or neutral into the option; false where it is another table. */
    boolean read(Block.Table table, OptionParts parts) {
        var kinds = kinds(table);
        if (kinds.size() < 2 || kinds.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        for (int column = 0; column < kinds.size(); column++) {
            readColumn(table, column, kinds.get(column).orElseThrow(), parts);
        }
        return true;
    }

    /** Which kind of point each column holds. */
    List<Optional<Point.Kind>> kinds(Block.Table table) {
        return table.header().cells().stream()
                .map(cell -> vocabulary.label(PlainText.of(cell.content())).flatMap(Marks::kindOf))
                .toList();
    }

    private void readColumn(Block.Table table, int column, Point.Kind kind, OptionParts parts) {
        var read = new ArrayList<Point>();
        for (Block.Row row : table.rows()) {
            // A longer row's surplus belongs to its last column.
            int last = column == table.header().cells().size() - 1 ? row.cells().size() : column + 1;
            for (int i = column; i < Math.min(last, row.cells().size()); i++) {
                read.addAll(cell(kind, row.cells().get(i)));
            }
        }
        parts.add(table.header().cells().get(column).content(), List.of(), read);
    }

    /** The points of a cell: one, or one a line where it has several. */
    List<Point> cell(Point.Kind kind, Block.TableCell cell) {
        var read = new ArrayList<Point>();
        for (var line : Inlines.lines(cell.content())) {
            var text = Inlines.trimStart(line, "-*\u2022");
            if (!text.isEmpty()) {
                var span = Inlines.span(text, cell.span());
                read.add(points.point(kind, List.of(new Block.Paragraph(text, span)), span));
            }
        }
        return read;
    }
}
