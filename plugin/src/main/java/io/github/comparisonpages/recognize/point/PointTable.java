package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.section.Blank;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table in an option's section with a column or row of what speaks for it and one of what speaks against it, or with a
 * column of points that have their own marks. Where all columns are such, each is a group of points; where others stand beside
 * them, each row is one, labelled by what they say.
 */
final class PointTable {

    private final PageLabels page;
    private final PointSink sink;
    private final List<Block.Row> rows;
    private final List<Point.@Nullable Kind> kinds = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private int marked = -1;

    private PointTable(PageLabels page, PointSink sink, List<Block.Row> rows) {
        this.page = page;
        this.sink = sink;
        this.rows = rows;
        for (Block.TableCell cell : rows.get(0).cells()) {
            kinds.add(page.kind(PlainText.of(cell.content())));
        }
    }

    /** Reads a table; false where it is another. */
    static boolean read(Block.Table table, PageLabels page, PointSink sink) {
        if (table.rows().isEmpty()) {
            return false;
        }
        var rows = new ArrayList<Block.Row>();
        rows.add(table.header());
        rows.addAll(table.rows());
        var columns = new PointTable(page, sink, rows);
        if (columns.hasSides()) {
            columns.read();
            return true;
        }
        var turned = turned(rows);
        if (!turned.isEmpty()) {
            var lines = new PointTable(page, sink, turned);
            if (lines.hasSides()) {
                lines.read();
                return true;
            }
        }
        if (columns.hasMarks()) {
            columns.readRows();
            return true;
        }
        return false;
    }

    /** Columns as rows; empty where rows differ in length. */
    private static List<Block.Row> turned(List<Block.Row> rows) {
        int width = rows.get(0).cells().size();
        var turned = new ArrayList<Block.Row>();
        for (int column = 0; column < width; column++) {
            var cells = new ArrayList<Block.TableCell>();
            for (Block.Row row : rows) {
                if (row.cells().size() != width) {
                    return List.of();
                }
                cells.add(row.cells().get(column));
            }
            turned.add(new Block.Row(cells, rows.get(0).span()));
        }
        return turned;
    }

    private boolean hasSides() {
        return rows.size() > 1 && kinds.contains(Point.Kind.PRO) && kinds.contains(Point.Kind.CON);
    }

    /** Whether the cells of one column say themselves which way they speak: "Good, because it is fast". */
    private boolean hasMarks() {
        for (int column = 0; column < kinds.size() && marked < 0; column++) {
            int marks = 0;
            int others = 0;
            for (int i = 1; i < rows.size(); i++) {
                var cells = rows.get(i).cells();
                if (column < cells.size() && !Blank.is(cells.get(column).content())) {
                    var lines = lines(cells.get(column));
                    boolean says =
                            isPoint(lines) && Character.isLetter(lines.marker(0).codePointAt(0));
                    marks += says ? 1 : 0;
                    others += says ? 0 : 1;
                }
            }
            marked = marks > 1 && marks >= 2 * others ? column : -1;
        }
        if (marked < 0) {
            return false;
        }
        kinds.replaceAll(kind -> null);
        return true;
    }

    private MarkedLines lines(Block.TableCell cell) {
        return page.lines(cell);
    }

    private void read() {
        if (kinds.contains(null)) {
            readRows();
            return;
        }
        for (int column = 0; column < kinds.size(); column++) {
            sink.label(Written.label(header(column)), true);
            for (Block.Row row : rows.subList(1, rows.size())) {
                for (int i = column; i < row.cells().size() && column(i) == column; i++) {
                    readCell(row.cells().get(i), column, "");
                }
            }
            sink.end();
        }
    }

    private List<Inline> header(int column) {
        return rows.get(0).cells().get(column).content();
    }

    /** A longer row's surplus belongs to its last column. */
    private int column(int cell) {
        return Math.min(cell, kinds.size() - 1);
    }

    private void readRows() {
        for (Block.Row row : rows.subList(1, rows.size())) {
            sink.label(sink.wantsText() ? label(row) : List.of(), true);
            for (int i = 0; i < row.cells().size(); i++) {
                int column = column(i);
                if (kinds.get(column) != null) {
                    readCell(row.cells().get(i), column, PlainText.of(header(column)));
                } else if (column == marked && !Blank.is(row.cells().get(i).content())) {
                    readMarked(row.cells().get(i));
                }
            }
            sink.end();
        }
        for (int column = 0; column < kinds.size(); column++) {
            if (kinds.get(column) != null && !used.contains(column)) {
                sink.prose(new Block.Paragraph(
                        header(column), rows.get(0).cells().get(column).span()));
            }
        }
    }

    /** What the other columns say: "Topic: cost, Weight: 3". */
    private List<Inline> label(Block.Row row) {
        var label = new ArrayList<Inline>();
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            var name = header(column(i));
            if (kinds.get(column(i)) != null || Blank.is(cell.content()) || column(i) == marked && Blank.is(name)) {
                continue;
            }
            if (!label.isEmpty()) {
                label.add(new Inline.Text(", ", cell.span()));
            }
            label.addAll(name);
            if (column(i) != marked) {
                if (!Blank.is(name)) {
                    label.add(new Inline.Text(": ", cell.span()));
                }
                label.addAll(cell.content());
            }
        }
        return label;
    }

    private void readMarked(Block.TableCell cell) {
        var lines = lines(cell);
        if (isPoint(lines)) {
            sink.point(
                    lines.kind(0),
                    PointText.ofCell(
                            lines.marker(0), cell.content(), lines.first().says(), cell.span()));
        } else {
            sink.prose(lines.paragraph());
        }
    }

    private static boolean isPoint(MarkedLines lines) {
        return !lines.isEmpty() && lines.first().isPoint();
    }

    private void readCell(Block.TableCell cell, int column, String marker) {
        var points = page.cells().of(cell.content());
        for (List<Inline> text : points) {
            readPoint(text, column, marker, cell.span());
        }
        if (points.isEmpty() && sink.wantsText() && !Blank.is(cell.content())) {
            sink.prose(new Block.Paragraph(cell.content(), cell.span()));
        }
    }

    /** A mark in the cell decides over its column. */
    private void readPoint(List<Inline> text, int column, String marker, SourceSpan cell) {
        var lines = page.lines(new Block.Paragraph(text, Inlines.span(text, cell)));
        boolean own = isPoint(lines);
        var kind = own ? lines.kind(0) : kinds.get(column);
        if (kind == null) {
            return;
        }
        used.add(column);
        boolean cut = own && marker.isEmpty();
        sink.point(
                kind,
                PointText.ofCell(
                        cut ? lines.marker(0) : marker,
                        text,
                        cut ? lines.first().says() : 0,
                        cell));
    }
}
