package io.github.comparisonpages.create;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the columns of a table are. The first one is that of the criteria.
 *
 * @param weights those of weights, the first of which counts
 * @param directions those that say for each criterion whether less is better
 * @param options those of the options
 * @param extras those beside the options, such as notes
 */
record SheetColumns(List<Integer> weights, List<Integer> directions, List<Integer> options, List<Integer> extras) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,4})?");
    private static final BigDecimal USUAL = BigDecimal.valueOf(5);
    private static final List<String> SCALES = List.of("10", "20", "100");

    /** Adds to {@code left} the columns that nobody can know. */
    static SheetColumns of(SheetGrid grid, Vocabulary vocabulary, List<String> left) {
        var weights = new ArrayList<Integer>();
        var directions = new ArrayList<Integer>();
        var options = new ArrayList<Integer>();
        var extras = new ArrayList<Integer>();
        var names = new HashSet<String>();
        for (int column = 1; column < grid.columns(); column++) {
            String name = grid.name(column);
            if (isDirection(grid, column, vocabulary)) {
                directions.add(column);
            } else if (name.isEmpty()) {
                left.add("column %s: its first row has no name for it".formatted(column + 1));
            } else if (isWeight(name, vocabulary)) {
                weights.add(column);
            } else if (vocabulary.is(Term.EXTRA, name)) {
                extras.add(column);
            } else if (names.add(Words.normalize(name))) {
                options.add(column);
            } else {
                left.add("column %s: another one is called '%s' too".formatted(column + 1, name));
            }
        }
        if (options.size() < 2) {
            throw new IllegalArgumentException(
                    "the table has fewer than two options: they are the columns beside the criterion, of which the first"
                            + " row has the names");
        }
        return new SheetColumns(weights, directions, options, extras);
    }

    /** The columns of the new table in their order, the criterion first. */
    List<Integer> inOrder() {
        var all = new ArrayList<Integer>();
        all.add(0);
        all.addAll(weights);
        all.addAll(options);
        all.addAll(extras);
        return all;
    }

    /** The scale of scores: the usual one, empty, unless all rows with a weight are numbers and some go beyond it. */
    String scale(SheetGrid grid) {
        if (weights.isEmpty()) {
            return "";
        }
        var highest = BigDecimal.ZERO;
        for (int row = 1; row < grid.rows(); row++) {
            for (int column : options) {
                String cell = grid.cell(row, column);
                if (!grid.cell(row, weights.get(0)).isEmpty() && !cell.isEmpty()) {
                    if (!NUMBER.matcher(cell).matches()) {
                        return "";
                    }
                    highest = highest.max(new BigDecimal(cell.replace(',', '.')));
                }
            }
        }
        if (highest.compareTo(USUAL) > 0) {
            for (String scale : SCALES) {
                if (highest.compareTo(new BigDecimal(scale)) <= 0) {
                    return scale;
                }
            }
        }
        return "";
    }

    private static boolean isWeight(String name, Vocabulary vocabulary) {
        int remark = name.indexOf('(');
        return vocabulary.is(Term.WEIGHT, remark > 0 ? name.substring(0, remark).strip() : name);
    }

    /** Whether all that this column says is which way is better. */
    private static boolean isDirection(SheetGrid grid, int column, Vocabulary vocabulary) {
        boolean said = false;
        for (int row = 1; row < grid.rows(); row++) {
            String cell = grid.cell(row, column);
            if (!cell.isEmpty()) {
                if (!vocabulary.is(Term.LOWER_IS_BETTER, cell) && !vocabulary.is(Term.HIGHER_IS_BETTER, cell)) {
                    return false;
                }
                said = true;
            }
        }
        return said;
    }
}
