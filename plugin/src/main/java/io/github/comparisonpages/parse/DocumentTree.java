package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.Landmark;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.model.document.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Turns CommonMark's tree into the model's, block by block. The parser's nesting limit bounds the recursion. */
final class DocumentTree {

    private final String path;
    private final Positions positions;
    private final Limits limits;
    private final RawHtml rawHtml;
    private final boolean tables;
    private final Landmarks landmarks = new Landmarks();
    private final InlineTree inlines;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<Block>> footnotes = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** {@code tables} tells whether the parser knows tables, so that what looks like one and is none is a mistake. */
    DocumentTree(String path, Positions positions, Limits limits, RawHtml rawHtml, boolean tables) {
        this.path = path;
        this.positions = positions;
        this.limits = limits;
        this.rawHtml = rawHtml;
        this.tables = tables;
        this.inlines = new InlineTree(path, positions, rawHtml, limits.pageCharacters(), landmarks);
    }

    void read(Node document) {
        blocks.addAll(children(document, SourceSpan.START));
        if (document.getLastChild() instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
            diagnostics.add(DiagnosticId.OPEN_CODE_BLOCK.at(
                    path,
                    positions.span(code.getSourceSpans().subList(0, 1), SourceSpan.START),
                    "the code block that starts here does not end",
                    "Write its last line, the same signs as in the first. All that follows is shown as code."));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Footnote> footnotes() {
        return footnotes.entrySet().stream()
                .map(f -> new Footnote(f.getKey(), new RichText(f.getValue())))
                .toList();
    }

    List<Landmark> landmarks() {
        return landmarks.all();
    }

    List<Diagnostic> diagnostics() {
        var all = new ArrayList<>(diagnostics);
        all.addAll(inlines.diagnostics());
        return all;
    }

    private List<Block> children(Node parent, SourceSpan fallback) {
        var result = new ArrayList<Block>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            var span = positions.span(node.getSourceSpans(), fallback);
            if (node instanceof FootnoteDefinition definition) {
                var text = children(node, span);
                // A label that is defined twice has both texts.
                footnotes
                        .computeIfAbsent(definition.getLabel(), label -> new ArrayList<>())
                        .addAll(text);
            } else if (!(node instanceof LinkReferenceDefinition) && !(node instanceof TaskListItemMarker)) {
                result.add(block(node, span));
            }
        }
        return result;
    }

    private Block block(Node node, SourceSpan span) {
        if (node instanceof Heading heading) {
            landmarks.heading(node, span.start().line());
            return new Block.Heading(heading.getLevel(), inlines.of(node, span), span);
        } else if (node instanceof Paragraph) {
            if (tables) {
                checkTable(node);
            }
            return new Block.Paragraph(inlines.of(node, span), span);
        } else if (node instanceof PlainLines.Text) {
            return new Block.Paragraph(inlines.of(node, span), span);
        } else if (node instanceof ListBlock list) {
            return list(list, span);
        } else if (node instanceof BlockQuote) {
            return Alerts.read(children(node, span), span);
        } else if (node instanceof FencedCodeBlock code) {
            return new Block.CodeBlock(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral(), span);
        } else if (node instanceof IndentedCodeBlock code) {
            return new Block.CodeBlock("", code.getLiteral(), span);
        } else if (node instanceof ThematicBreak) {
            return new Block.Divider(span);
        } else if (node instanceof HtmlBlock html) {
            return new Block.HtmlBlock(
                    html.getLiteral(),
                    rawHtml == RawHtml.ESCAPED ? List.of() : HtmlTags.inBlock(html.getLiteral()),
                    span);
        } else if (node instanceof TableBlock) {
            return table(node, span);
        }
        throw new IllegalStateException("a block of an unknown kind: " + node.getClass());
    }

    /** Rows between bars that are no table: readers see the bars. */
    private void checkTable(Node paragraph) {
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

    private Block.Items list(ListBlock list, SourceSpan span) {
        char marker = '-';
        int start = 1;
        if (list instanceof BulletList bullets && bullets.getMarker() != null) {
            marker = bullets.getMarker().charAt(0);
        } else if (list instanceof OrderedList numbers) {
            marker = ")".equals(numbers.getMarkerDelimiter()) ? ')' : '.';
            start = numbers.getMarkerStartNumber() == null ? 1 : numbers.getMarkerStartNumber();
        }
        var items = new ArrayList<Block.Item>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            var itemSpan = positions.span(item.getSourceSpans(), span);
            items.add(new Block.Item(checked(item), children(item, itemSpan), itemSpan));
        }
        return new Block.Items(marker, start, list.isTight(), items, span);
    }

    private static @Nullable Boolean checked(Node item) {
        return item.getFirstChild() instanceof TaskListItemMarker marker ? marker.isChecked() : null;
    }

    private Block.Table table(Node table, SourceSpan span) {
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
        if (header.cells().size() > limits.tableColumns()) {
            diagnostics.add(DiagnosticId.TOO_LARGE.at(
                    path,
                    header.span(),
                    "this table has %s columns, the limit is %s"
                            .formatted(header.cells().size(), limits.tableColumns()),
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

    /** The row as written: blank cells that CommonMark adds are left out, those that it drops are put back. */
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
}
