package io.github.comparisonpages.recognize.matrix;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Weighting;
import io.github.comparisonpages.recognize.vocabulary.Separators;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads columns of weights: "Weight", and "Weight (small team)" for those of others. */
public final class WeightReader {

    private static final int LONGEST_NUMBER = 9;

    private final Vocabulary vocabulary;

    public WeightReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether a column holds weights. Its label says so, and so do its cells, lest their words be lost: a column
     * "Priority" of words is none.
     */
    public boolean isColumn(String label, List<Block.TableCell> column) {
        return vocabulary.is(Term.WEIGHT, label)
                ? column.stream().anyMatch(cell -> weight(cell) != null)
                : vocabulary.is(Term.WEIGHT, Separators.before(label)) && onlyWeights(column);
    }

    private static boolean onlyWeights(List<Block.TableCell> column) {
        var filled = column.stream().filter(cell -> !cell.content().isEmpty()).toList();
        return !filled.isEmpty() && filled.stream().allMatch(cell -> weight(cell) != null);
    }

    /** The weights of a further column, where a blank cell keeps the author's first weight; empty where a cell holds anything else. */
    public Optional<Weighting> preset(Block.TableCell label, List<Block.TableCell> column, List<Criterion> criteria) {
        if (!onlyWeights(column)) {
            return Optional.empty();
        }
        var weights = new ArrayList<BigDecimal>();
        for (int row = 0; row < column.size(); row++) {
            var own = weight(column.get(row));
            var first = criteria.get(row).weight();
            weights.add(own != null ? own : first != null ? first : BigDecimal.ONE);
        }
        return Optional.of(new Weighting(name(PlainText.of(label.content())), weights));
    }

    /** What stands after the word for weight, without its brackets; the whole label where nothing does. */
    private static String name(String label) {
        String rest = label.substring(Separators.before(label).length()).strip();
        int start = 0;
        int end = rest.length();
        while (start < end && !Character.isLetterOrDigit(rest.codePointAt(start))) {
            start++;
        }
        if (rest.endsWith(")") && rest.startsWith("(")) {
            end--;
        }
        String name = rest.substring(start, Math.max(start, end)).strip();
        return name.isEmpty() ? label : name;
    }

    /** A weight of 0 or more; null where the cell holds something else. */
    public static @Nullable BigDecimal weight(Block.TableCell cell) {
        String digits = PlainText.of(cell.content()).strip().replace(',', '.');
        if (digits.endsWith("%")) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        if (digits.startsWith("\u00d7") || digits.startsWith("x")) {
            digits = digits.substring(1).strip();
        }
        boolean number = !digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && digits.chars().filter(c -> c == '.').count() <= 1
                && !digits.equals(".");
        return number ? new BigDecimal(digits) : null;
    }
}
