package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.PageNames;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.recognize.matrix.CellReader;
import io.github.comparisonpages.recognize.matrix.ReadCell;
import io.github.comparisonpages.recognize.option.OptionNames;
import io.github.comparisonpages.recognize.vocabulary.TableWords;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table with a weight for each criterion: its author means it to be calculated with, so that a column, a weight or a
 * score that is not understood makes the result wrong. Other tables may hold what they like.
 *
 * @param columns the option of each of their columns, by its place in the comparison
 * @param weight the column of weights
 * @param all the rows below the header
 */
record ScoredTable(
        Comparison comparison,
        OptionNames names,
        CellReader cells,
        Block.Row header,
        Map<Integer, Integer> columns,
        int weight,
        List<Block.Row> all) {

    private static final Vocabulary VOCABULARY = PageNames.VOCABULARY;
    private static final TableWords WORDS = new TableWords(VOCABULARY);

    /** Returns the tables with weights that stand on the page itself, and not within something else. */
    static List<ScoredTable> all(Page page) {
        var tables = new ArrayList<ScoredTable>();
        for (Block block : page.parsed().blocks()) {
            if (block instanceof Block.Table table && isScored(table)) {
                var scored = of(table, page.comparison(), page.names());
                if (scored != null) {
                    tables.add(scored);
                }
            }
        }
        return tables;
    }

    /** Returns whether a table has a column of weights. */
    static boolean isScored(Block.Table table) {
        for (var cell : table.header().cells()) {
            if (VOCABULARY.is(Term.WEIGHT, PlainText.of(cell.content()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ScoredTable of(Block.Table table, Comparison comparison, OptionNames names) {
        var header = table.header().cells();
        var columns = new LinkedHashMap<Integer, Integer>();
        int weight = -1;
        for (int i = 1; i < header.size(); i++) {
            String label = PlainText.of(header.get(i).content());
            var taken = Set.copyOf(columns.values());
            var option = WORDS.isExtra(label) ? names.exact(label) : names.named(label, taken);
            if (option.isPresent() && !taken.contains(option.getAsInt())) {
                columns.put(i, option.getAsInt());
            } else if (weight < 0 && VOCABULARY.is(Term.WEIGHT, label)) {
                weight = i;
            }
        }
        return weight < 0 || columns.isEmpty()
                ? null
                : new ScoredTable(
                        comparison,
                        names,
                        new CellReader(VOCABULARY, comparison.metadata().scale()),
                        table.header(),
                        columns,
                        weight,
                        table.rows());
    }

    /** Returns the option of a column. */
    Option option(int column) {
        return comparison.options().get(columns.get(column));
    }

    /** Returns the criteria: neither headings nor totals. */
    List<Block.Row> rows() {
        return all.stream().filter(row -> !isHeading(row) && !isTotal(row)).toList();
    }

    static boolean isHeading(Block.Row row) {
        return row.cells().stream().skip(1).allMatch(cell -> cell.content().isEmpty());
    }

    static boolean isTotal(Block.Row row) {
        String label =
                row.cells().isEmpty() ? "" : PlainText.of(row.cells().get(0).content());
        return WORDS.isTotal(label) || WORDS.isRank(label);
    }

    /** Returns whether a column is about the rows: notes, further weights, totals. */
    static boolean isExtra(Block.TableCell header) {
        return WORDS.isExtra(PlainText.of(header.content()));
    }

    /** Returns whether a row holds counts, prices or other quantities: its cells are no scores, and need not be. */
    boolean isQuantities(Block.Row row) {
        for (int column : columns.keySet()) {
            if (column < row.cells().size()) {
                var reading = cells.read(row.cells().get(column));
                boolean quantity = reading.scale() == ReadCell.Scale.QUANTITY;
                if (quantity || reading.isBeyond()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether at least half of what stands in these columns are scores. */
    boolean mostlyScores(Iterable<Integer> of) {
        int scores = 0;
        int filled = 0;
        for (var row : rows()) {
            for (int column : of) {
                if (column < row.cells().size()
                        && !row.cells().get(column).content().isEmpty()
                        && !isQuantities(row)) {
                    filled++;
                    scores += cells.read(row.cells().get(column)).isNumber() ? 1 : 0;
                }
            }
        }
        return scores > 0 && scores * 2 >= filled;
    }
}
