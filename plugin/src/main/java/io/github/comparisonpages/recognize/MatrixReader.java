package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Criterion;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads a table whose columns or rows are the options. */
final class MatrixReader {

    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final List<Option> options;
    private final WeightReader weights;
    private final CellReader cells;

    MatrixReader(Vocabulary vocabulary, OptionNames names, List<Option> options, int scale) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.options = options;
        this.weights = new WeightReader(vocabulary);
        this.cells = new CellReader(vocabulary, scale);
    }

    /** What stands around a table. */
    record Place(List<Inline> heading, List<Block> before, List<Block> after) {}

    /** The matrix that this table is; empty where it does not put two options side by side on two criteria. */
    Optional<Matrix> read(Block.Table table, Place place) {
        var upright = TableGrid.of(table);
        var matrix = read(upright, place, table.span());
        return matrix.isPresent() ? matrix : read(upright.turned(), place, table.span());
    }

    private Optional<Matrix> read(TableGrid grid, Place place, SourceSpan span) {
        var header = grid.rows().get(0);
        var body = body(grid);
        var columns = new ArrayList<Integer>();
        var ids = new ArrayList<String>();
        var taken = new HashSet<Integer>();
        var extras = new ArrayList<Integer>();
        int weight = -1;
        var presets = new ArrayList<Integer>();
        for (int i = 1; i < grid.width(); i++) {
            String label = PlainText.of(header.get(i).content());
            var option = names.named(label, taken);
            if (option.isPresent()) {
                columns.add(i);
                taken.add(option.getAsInt());
                ids.add(options.get(option.getAsInt()).id());
            } else if (weight < 0 && weights.isColumn(label, column(body, i))) {
                weight = i;
            } else {
                extras.add(i);
                if (weights.isColumn(label, column(body, i))) {
                    presets.add(i);
                }
            }
        }
        if (columns.size() < 2 || grid.rows().size() < 3) {
            return Optional.empty();
        }
        var criteria = criteria(grid, columns, extras, weight);
        return criteria.size() < 2
                ? Optional.empty()
                : Optional.of(new Matrix(
                        place.heading(),
                        new RichText(place.before()),
                        new RichText(place.after()),
                        header.get(0).content(),
                        columns.stream().map(i -> header.get(i).content()).toList(),
                        ids,
                        weight < 0 ? List.of() : header.get(weight).content(),
                        presets.stream()
                                .flatMap(i -> weights.preset(header.get(i), column(body, i), criteria).stream())
                                .toList(),
                        extras.stream().map(i -> header.get(i).content()).toList(),
                        criteria,
                        span));
    }

    private List<Criterion> criteria(TableGrid grid, List<Integer> columns, List<Integer> extras, int weight) {
        var criteria = new ArrayList<Criterion>();
        List<Inline> group = List.of();
        boolean filled = body(grid).stream().anyMatch(row -> !isHeading(row));
        for (var row : grid.rows().subList(1, grid.rows().size())) {
            var first = row.get(0);
            if (filled && isHeading(row)) {
                group = first.content();
                continue;
            }
            criteria.add(new Criterion(
                    first.content(),
                    group,
                    weight < 0 ? null : WeightReader.weight(row.get(weight)),
                    isLowerBetter(PlainText.of(first.content())),
                    columns.stream().map(i -> cells.read(row.get(i))).toList(),
                    extras.stream().map(i -> row.get(i).content()).toList(),
                    first.span()));
        }
        return criteria;
    }

    /** The rows that are criteria. In a table that nobody has filled in yet, a row without values is no heading. */
    private static List<List<Block.TableCell>> body(TableGrid grid) {
        var all = grid.rows().subList(1, grid.rows().size());
        var valued = all.stream().filter(row -> !isHeading(row)).toList();
        return valued.isEmpty() ? all : valued;
    }

    private static List<Block.TableCell> column(List<List<Block.TableCell>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    private static boolean isHeading(List<Block.TableCell> row) {
        return row.stream().skip(1).allMatch(cell -> cell.content().isEmpty());
    }

    private boolean isLowerBetter(String name) {
        String normalized = Words.normalize(name);
        return vocabulary.phrases(Term.LOWER_IS_BETTER).stream()
                .anyMatch(phrase -> name.contains(phrase) || normalized.contains(phrase));
    }
}
