package io.github.comparisonpages.diff;

import io.github.comparisonpages.diff.CriterionChange.Kind;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed in the table of a page that counts, else in its first. Criteria are the same by their names. */
record TableChange(List<CriterionChange> criteria, List<CellChange> cells) {

    static TableChange of(Comparison before, Comparison now, OptionPairs options) {
        var change = new TableChange(new ArrayList<>(), new ArrayList<>());
        Matrix earlier = main(before);
        Matrix later = main(now);
        if (earlier == null || later == null) {
            return change;
        }
        var gone = byName(earlier);
        for (var criterion : byName(later).entrySet()) {
            Criterion old = gone.remove(criterion.getKey());
            if (old == null) {
                change.add(Kind.ADDED, criterion.getValue(), "", weight(criterion.getValue()));
            } else {
                change.compare(old, earlier, criterion.getValue(), later, now, options);
            }
        }
        gone.values().forEach(criterion -> change.add(Kind.REMOVED, criterion, weight(criterion), ""));
        return change;
    }

    private static @Nullable Matrix main(Comparison comparison) {
        return WeightedTotals.matrix(comparison)
                .orElse(
                        comparison.matrices().isEmpty()
                                ? null
                                : comparison.matrices().get(0));
    }

    private static Map<String, Criterion> byName(Matrix matrix) {
        var criteria = new LinkedHashMap<String, Criterion>();
        for (Criterion criterion : matrix.criteria()) {
            criteria.putIfAbsent(Words.normalize(PlainText.of(criterion.name())), criterion);
        }
        return criteria;
    }

    private void add(Kind kind, Criterion criterion, String before, String now) {
        criteria.add(new CriterionChange(PlainText.of(criterion.name()), kind, before, now));
    }

    private void compare(
            Criterion before, Matrix earlier, Criterion now, Matrix later, Comparison page, OptionPairs options) {
        if (!weight(before).equals(weight(now))) {
            add(Kind.WEIGHED, now, weight(before), weight(now));
        }
        for (int column = 0; column < earlier.optionIds().size(); column++) {
            String id = options.now(earlier.optionIds().get(column)).orElse("");
            int other = later.optionIds().indexOf(id);
            if (other >= 0) {
                String old = text(before.cells().get(column));
                String text = text(now.cells().get(other));
                if (!old.equals(text)) {
                    String name = page.option(id).map(Option::name).orElse(id);
                    cells.add(new CellChange(PlainText.of(now.name()), name, old, text));
                }
            }
        }
    }

    private static String weight(Criterion criterion) {
        BigDecimal weight = criterion.weight();
        return weight == null ? "" : weight.stripTrailingZeros().toPlainString();
    }

    private static String text(Cell cell) {
        return (PlainText.of(cell.value()) + " " + PlainText.of(cell.note())).strip();
    }
}
