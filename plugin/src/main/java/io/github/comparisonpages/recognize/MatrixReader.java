package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Criterion;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.RichText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a table whose columns or rows are the options. */
final class MatrixReader {

    private final Vocabulary vocabulary;
    private final OptionNames names;
    private final List<Option> options;
    private final CellReader cells;

    MatrixReader(Vocabulary vocabulary, OptionNames names, List<Option> options, int scale) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.options = options;
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
        var columns = new ArrayList<Integer>();
        var ids = new ArrayList<String>();
        var taken = new HashSet<Integer>();
        var extras = new ArrayList<Integer>();
        int weight = -1;
        for (int i = 1; i < grid.width(); i++) {
            String label = PlainText.of(header.get(i).content());
            var option = names.named(label, taken);
            if (option.isPresent()) {
                columns.add(i);
                taken.add(option.getAsInt());
                ids.add(options.get(option.getAsInt()).id());
            } else if (weight < 0 && vocabulary.is(Term.WEIGHT, label)) {
                weight = i;
            } else {
                extras.add(i);
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
                        extras.stream().map(i -> header.get(i).content()).toList(),
                        criteria,
                        span));
    }

    private List<Criterion> criteria(TableGrid grid, List<Integer> columns, List<Integer> extras, int weight) {
        var criteria = new ArrayList<Criterion>();
        List<Inline> group = List.of();
        var rows = grid.rows().subList(1, grid.rows().size());
        // In a table that nobody has filled in yet, a row without values is no heading.
        boolean filled = rows.stream().anyMatch(row -> !isHeading(row));
        for (var row : rows) {
            var first = row.get(0);
            if (filled && isHeading(row)) {
                group = first.content();
                continue;
            }
            criteria.add(new Criterion(
                    first.content(),
                    group,
                    weight < 0 ? null : number(PlainText.of(row.get(weight).content())),
                    isLowerBetter(PlainText.of(first.content())),
                    columns.stream().map(i -> cells.read(row.get(i))).toList(),
                    extras.stream().map(i -> row.get(i).content()).toList(),
                    first.span()));
        }
        return criteria;
    }

    private static boolean isHeading(List<Block.TableCell> row) {
        return row.stream().skip(1).allMatch(cell -> cell.content().isEmpty());
    }

    private boolean isLowerBetter(String name) {
        String normalized = Words.normalize(name);
        return vocabulary.phrases(Term.LOWER_IS_BETTER).stream()
                .anyMatch(phrase -> name.contains(phrase) || normalized.contains(phrase));
    }

    /** A weight of 0 or more; null where the cell holds something else. */
    static @Nullable BigDecimal number(String text) {
        String digits = text.strip().replace(',', '.');
        if (digits.endsWith("%")) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        if (digits.startsWith("\u00d7") || digits.startsWith("x")) {
            digits = digits.substring(1).strip();
        }
        boolean number = !digits.isEmpty()
                && digits.length() <= 9
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.chars().filter(c -> c == '.').count() <= 1
                && !digits.equals(".");
        return number ? new BigDecimal(digits) : null;
    }
}
