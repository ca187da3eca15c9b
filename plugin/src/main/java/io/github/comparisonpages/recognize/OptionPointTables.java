package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables with an option a row and columns for what speaks for and against it. */
final class OptionPointTables {

    private final OptionNames names;
    private final List<OptionDraft> options;
    private final PointTables tables;

    OptionPointTables(Vocabulary vocabulary, OptionNames names, List<OptionDraft> options) {
        this.names = names;
        this.options = options;
        this.tables = new PointTables(vocabulary, new PointReader(new Marks(vocabulary)));
    }

    /** Takes such tables out of the page. The words above the options' column stay where the table was. */
    void take(Outline outline) {
        take(outline.lede());
        SectionDraft.all(outline.sections()).forEach(section -> take(section.blocks()));
    }

    private void take(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table table && read(table)) {
                var corner = table.header().cells().get(0);
                blocks.remove(i);
                if (!corner.content().isEmpty()) {
                    blocks.add(i, new Block.Paragraph(corner.content(), corner.span()));
                }
            }
        }
    }

    /** Reads a table all of whose rows name options and all of whose other columns hold points. */
    private boolean read(Block.Table table) {
        if (!isOneAnOption(table, tables)
                || !table.rows().stream().allMatch(row -> option(row).isPresent())) {
            return false;
        }
        var kinds = tables.kinds(table);
        for (Block.Row row : table.rows()) {
            var option = option(row).orElseThrow();
            for (int column = 1; column < row.cells().size(); column++) {
                int labelled = Math.min(column, kinds.size() - 1);
                option.parts()
                        .add(
                                table.header().cells().get(labelled).content(),
                                List.of(),
                                tables.cell(
                                        kinds.get(labelled).orElseThrow(),
                                        row.cells().get(column)));
            }
        }
        return true;
    }

    /** Whether a table has an unlabelled or otherwise named first column, and only points in the others. */
    static boolean isOneAnOption(Block.Table table, PointTables tables) {
        var kinds = new ArrayList<>(tables.kinds(table));
        return kinds.size() >= 3
                && kinds.get(0).isEmpty()
                && kinds.stream().skip(1).allMatch(Optional::isPresent)
                && kinds.contains(Optional.of(Point.Kind.PRO))
                && kinds.contains(Optional.of(Point.Kind.CON))
                && !table.rows().isEmpty();
    }

    private Optional<OptionDraft> option(Block.Row row) {
        if (row.cells().isEmpty()) {
            return Optional.empty();
        }
        var index = names.exact(PlainText.of(row.cells().get(0).content()));
        return index.isPresent() ? Optional.of(options.get(index.getAsInt())) : Optional.empty();
    }
}
