package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.recognize.option.OptionDraft;
import io.github.comparisonpages.recognize.option.candidate.Place;
import io.github.comparisonpages.recognize.point.CellPoints;
import io.github.comparisonpages.recognize.section.Claims;
import io.github.comparisonpages.recognize.section.NameColumn;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Labels;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that say for each option what speaks for and against it: an option a row, with a column of pros and one of cons,
 * or an option a column, with such rows.
 */
final class PointTableAssembler {

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Claims claims;
    private final CellPoints cells;

    PointTableAssembler(Vocabulary vocabulary, Claims claims) {
        this.vocabulary = vocabulary;
        this.labels = new Labels(vocabulary);
        this.claims = claims;
        this.cells = new CellPoints(vocabulary);
    }

    /** The options that a table has as its rows or columns. */
    private static final class Found {
        final Map<Block.Row, OptionDraft> rows = new IdentityHashMap<>();
        final Map<Integer, OptionDraft> columns = new HashMap<>();
    }

    /** Reads such tables wherever they stand, but for those in the own sections of options. */
    void read(List<OptionDraft> drafts, Predicate<SectionNode> isOwn) {
        var tables = new LinkedHashMap<Block.Table, Found>();
        for (OptionDraft draft : drafts) {
            for (Place place : draft.found().places()) {
                if (place instanceof Place.Row row && !isOwn.test(row.section())) {
                    tables.computeIfAbsent(row.table(), t -> new Found()).rows.put(row.row(), draft);
                } else if (place instanceof Place.Column column && !isOwn.test(column.section())) {
                    tables.computeIfAbsent(column.table(), t -> new Found())
                            .columns
                            .put(column.column(), draft);
                }
            }
        }
        tables.forEach((table, found) -> {
            if (!found.rows.isEmpty()) {
                readRows(table, found.rows);
            } else {
                readColumns(table, found.columns);
            }
        });
    }

    private void readRows(Block.Table table, Map<Block.Row, OptionDraft> options) {
        var header = table.header().cells();
        var kinds = new ArrayList<Point.@Nullable Kind>();
        for (var cell : header) {
            kinds.add(labels.kind(PlainText.of(cell.content())));
        }
        int name = NameColumn.of(table, vocabulary);
        if (!kinds.contains(Point.Kind.PRO) || !kinds.contains(Point.Kind.CON) || kinds.get(name) != null) {
            return;
        }
        var rest = new ArrayList<Block.Row>();
        for (Block.Row row : table.rows()) {
            var draft = options.get(row);
            if (draft == null || row.cells().size() <= name) {
                rest.add(row);
                continue;
            }
            draft.foundSection(start(row, name), row.span());
            for (int i = name + 1; i < row.cells().size(); i++) {
                var label = header.get(Math.min(i, header.size() - 1));
                add(
                        draft,
                        kinds.get(Math.min(i, kinds.size() - 1)),
                        label.content(),
                        row.cells().get(i));
            }
        }
        leave(table, rest, name);
    }

    /** The number, if there is one, and the name of a row. */
    private static List<Inline> start(Block.Row row, int name) {
        var start = new ArrayList<Inline>();
        for (int i = 0; i <= name; i++) {
            var cell = row.cells().get(i);
            if (!start.isEmpty()) {
                start.add(new Inline.Text(" ", cell.span()));
            }
            start.addAll(cell.content());
        }
        return start;
    }

    /** A single row called "Strength" or "Risk" is a criterion: both kinds of points have to be there. */
    private boolean hasBothKinds(Block.Table table) {
        var kinds = EnumSet.noneOf(Point.Kind.class);
        for (Block.Row row : table.rows()) {
            var kind = row.cells().isEmpty()
                    ? null
                    : labels.kind(PlainText.of(row.cells().get(0).content()));
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds.contains(Point.Kind.PRO) && kinds.contains(Point.Kind.CON);
    }

    private void readColumns(Block.Table table, Map<Integer, OptionDraft> options) {
        if (!hasBothKinds(table)) {
            return;
        }
        var rest = new ArrayList<Block.Row>();
        for (Block.Row row : table.rows()) {
            var kind = row.cells().isEmpty()
                    ? null
                    : labels.kind(PlainText.of(row.cells().get(0).content()));
            boolean all = kind != null;
            for (int i = 1; i < row.cells().size(); i++) {
                all &= options.containsKey(i);
            }
            if (!all) {
                rest.add(row);
                continue;
            }
            var label = row.cells().get(0).content();
            for (int i = 1; i < row.cells().size(); i++) {
                add(options.get(i), kind, label, row.cells().get(i));
            }
        }
        if (rest.size() < table.rows().size()) {
            leave(table, rest, 0);
        }
    }

    private void add(OptionDraft draft, Point.@Nullable Kind kind, List<Inline> label, Block.TableCell cell) {
        if (cell.content().isEmpty()) {
            return;
        }
        var texts = kind == null ? List.<List<Inline>>of() : cells.of(cell.content());
        if (kind == null || texts.isEmpty()) {
            // "Cons: n/a" is no point, but it is said.
            var text = new RichText(List.of(new Block.Paragraph(cell.content(), cell.span())));
            draft.parts().add(new Facet(Facet.Kind.OTHER, label, text, cell.span()));
            return;
        }
        var points = new ArrayList<Point>();
        for (var text : texts) {
            var span = text.get(0).span();
            points.add(new Point(kind, "", new RichText(List.of(new Block.Paragraph(text, span))), span));
        }
        draft.parts().add(label, List.of(), points);
    }

    /** The table goes, but for the rows that are no option's; the words above the options' column stay in its place. */
    private void leave(Block.Table table, List<Block.Row> rest, int name) {
        if (!rest.isEmpty()) {
            claims.claimAllBut(table, new Block.Table(table.header(), rest, table.span()));
            return;
        }
        var corner = start(table.header(), name);
        if (corner.isEmpty()) {
            claims.claim(table);
        } else {
            claims.claimAllBut(
                    table,
                    new Block.Paragraph(corner, table.header().cells().get(0).span()));
        }
    }
}
