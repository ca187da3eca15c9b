package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Turns CommonMark's tables into the model's, with the cells as written, and reports what is wrong with them. */
final class TableTree {

    private final String path;
    private final Positions positions;
    private final int mostColumns;
    private final InlineTree inlines;
    private final List<Diagnostic> diagnostics;

    /** {@code diagnostics} takes what is found. */
    TableTree(String path, Positions positions, int mostColumns, InlineTree inlines, List<Diagnostic> diagnostics) {
        this.path = path;
        this.positions = positions;
        this.mostColumns = mostColumns;
        this.inlines = inlines;
        this.diagnostics = diagnostics;
    }

    Block.Table of(Node table, SourceSpan span) {
        var header = new Block.Row(List.of(), span);
        var rows = new ArrayList<Block.Row>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && part instanceof TableHead) {
                    header = row(row, span);
                } else if (row instanceof TableRow && part instanceof TableBody) {
                    rows.add(row(row, span));
                    checkWidth(rows.get(rows.size() - 1), header);
                }
            }
        }
        if (header.cells().size() > mostColumns) {
            diagnostics.add(DiagnosticId.TOO_LARGE.at(
                    path,
                    header.span(),
                    "this table has %s columns, the limit is %s"
                            .formatted(header.cells().size(), mostColumns),
                    "Split the table, or raise maxTableColumns."));
        }
        return new Block.Table(header, rows, span);
    }

    /** A row of one cell is a heading among the rows. */
    private void checkWidth(Block.Row row, Block.Row header) {
        int cells = row.cells().size();
        int columns = header.cells().size();
        if (cells > columns || cells < columns && cells > 1) {
            boolean lost = row.cells().subList(Math.min(columns, cells), cells).stream()
                    .anyMatch(cell -> !cell.content().isEmpty());
            diagnostics.add(DiagnosticId.ROW_WIDTH.at(
                    lost ? Severity.ERROR : Severity.WARNING,
                    path,
                    row.span(),
                    "this row has %s cells, the table has %s columns".formatted(cells, columns),
                    cells > columns
                            ? "Give the table another column, or write a bar inside a cell as '\\|'."
                            : "Fill in the missing cells; a blank one means unknown."));
        }
    }

    /** Returns the row as written: blank cells that CommonMark adds are left out, those that it drops are put back. */
    private Block.Row row(Node row, SourceSpan tableSpan) {
        var span = positions.span(row.getSourceSpans(), tableSpan);
        var cells = new ArrayList<Block.TableCell>();
        var written = List.<TableSource.Piece>of();
        int line = 0;
        if (!row.getSourceSpans().isEmpty()) {
            var source = row.getSourceSpans().get(0);
            line = source.getLineIndex();
            written = TableSource.cells(
                    positions.line(line), source.getColumnIndex(), source.getColumnIndex() + source.getLength());
        }
        int index = 0;
        for (Node node = row.getFirstChild(); node != null && index < written.size(); node = node.getNext()) {
            var piece = written.get(index++);
            var cellSpan = positions.span(line, piece.from(), piece.to());
            cells.add(new Block.TableCell(
                    inlines.of(node, cellSpan), alignment(((TableCell) node).getAlignment()), cellSpan));
        }
        for (; index < written.size(); index++) {
            var piece = written.get(index);
            var cellSpan = positions.span(line, piece.from(), piece.to());
            String text = positions.line(line).substring(piece.from(), piece.to());
            List<Inline> content = text.isEmpty() ? List.of() : List.of(new Inline.Text(text, cellSpan));
            cells.add(new Block.TableCell(content, Block.Alignment.NONE, cellSpan));
        }
        return new Block.Row(cells, span);
    }

    private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Block.Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Alignment.START;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.END;
        };
    }

    /** Reports rows between bars in a paragraph, which are no table: readers see the bars. */
    void check(Node paragraph) {
        var spans = paragraph.getSourceSpans();
        var lines = spans.stream()
                .map(s -> positions.line(s.getLineIndex()).substring(s.getColumnIndex()))
                .toList();
        int broken = TableSource.brokenDelimiter(lines);
        if (broken > 0) {
            int header = TableSource.cells(
                            lines.get(broken - 1), 0, lines.get(broken - 1).length())
                    .size();
            int cells = TableSource.cells(
                            lines.get(broken), 0, lines.get(broken).length())
                    .size();
            diagnostics.add(DiagnosticId.BROKEN_TABLE.at(
                    path,
                    positions.span(spans.subList(broken, broken + 1), SourceSpan.START),
                    header == cells
                            ? "this line does not make the one above it the header of a table: it may only have dashes, colons and bars"
                            : "this line has %s cells, the header above it has %s".formatted(cells, header),
                    "Write '---' for each cell of the header. The lines are shown as text."));
        }
    }
}
