package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The options that a table names in its header or its first column. */
final class TableOptions {

    private final Vocabulary vocabulary;

    TableOptions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The header of a table under a heading that says "comparison", or anywhere on a page whose title does. */
    List<NamedOption> of(String title, Outline outline) {
        var points = new PointTables(vocabulary, new PointReader(new Marks(vocabulary)));
        for (Block.Table table : tables(outline)) {
            if (OptionPointTables.isOneAnOption(table, points)) {
                return rows(table);
            }
        }
        boolean everywhere = saysComparison(title);
        for (SectionDraft section : SectionDraft.all(outline.sections())) {
            var table = section.blocks().stream()
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .findFirst();
            if (table.isPresent() && (everywhere || saysComparison(section.title()))) {
                return columns(table.get());
            }
        }
        return List.of();
    }

    private static List<Block.Table> tables(Outline outline) {
        var blocks = new ArrayList<>(outline.lede());
        SectionDraft.all(outline.sections()).forEach(section -> blocks.addAll(section.blocks()));
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** The first cell of each row. */
    private static List<NamedOption> rows(Block.Table table) {
        return table.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> row.cells().get(0))
                .map(cell -> NamedOption.of(ListedOptions.trim(PlainText.of(cell.content())), cell.span()))
                .filter(option -> !option.name().isEmpty())
                .toList();
    }

    private boolean saysComparison(String title) {
        return vocabulary.is(Term.CRITERIA, title)
                || Words.split(Words.normalize(title)).stream().anyMatch(word -> vocabulary.is(Term.CRITERIA, word));
    }

    private List<NamedOption> columns(Block.Table table) {
        return table.header().cells().stream()
                .skip(1)
                .map(cell -> NamedOption.of(ListedOptions.trim(PlainText.of(cell.content())), cell.span()))
                .filter(o -> !o.name().isEmpty() && !vocabulary.is(Term.WEIGHT, o.name()))
                .toList();
    }
}
