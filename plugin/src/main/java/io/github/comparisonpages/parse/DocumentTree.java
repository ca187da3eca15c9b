package io.github.comparisonpages.parse;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Landmark;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.model.document.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
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
    private final RawHtml rawHtml;
    private final boolean tablesKnown;
    private final Landmarks landmarks = new Landmarks();
    private final InlineTree inlines;
    private final TableTree tables;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<Block>> footnotes = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** {@code tablesKnown} tells whether the parser knows tables, so that what looks like one and is none is a mistake. */
    DocumentTree(String path, Positions positions, Limits limits, RawHtml rawHtml, boolean tablesKnown) {
        this.path = path;
        this.positions = positions;
        this.rawHtml = rawHtml;
        this.tablesKnown = tablesKnown;
        this.inlines = new InlineTree(path, positions, rawHtml, limits.pageCharacters(), landmarks);
        this.tables = new TableTree(path, positions, limits.tableColumns(), inlines, diagnostics);
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
            if (tablesKnown) {
                tables.check(node);
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
            return tables.of(node, span);
        }
        throw new IllegalStateException("a block of an unknown kind: " + node.getClass());
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
}
