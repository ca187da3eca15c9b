package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.score.Firmness;
import java.util.ArrayList;

/** Says how much the lead of a comparison's scores depends on the weights. */
final class FirmnessWords {

    private static final int MOST_FLIPS = 2;

    private FirmnessWords() {}

    static String of(Comparison comparison, Words words) {
        return comparison.matrices().stream()
                .filter(TotalsView::measures)
                .findFirst()
                .flatMap(matrix -> Firmness.of(matrix).map(f -> sentences(comparison, matrix, f, words)))
                .orElse("");
    }

    private static String sentences(Comparison comparison, Matrix matrix, Firmness firmness, Words words) {
        var sentences = new ArrayList<String>();
        long percent = firmness.share() < 1 ? Math.min(99, Math.round(firmness.share() * 100)) : 100;
        sentences.add(words.text("leads", name(comparison, matrix, firmness.leader()), percent));
        if (firmness.flips().isEmpty()) {
            sentences.add(words.text("noFlip"));
        }
        firmness.flips().stream().limit(MOST_FLIPS).forEach(flip -> {
            String form = flip.weight() == 0 ? "flipZero" : flip.more() ? "flipMore" : "flipLess";
            sentences.add(words.text(
                    form,
                    name(comparison, matrix, flip.leader()),
                    PlainText.of(matrix.criteria().get(flip.row()).name()),
                    flip.weight()));
        });
        return String.join(" ", sentences);
    }

    private static String name(Comparison comparison, Matrix matrix, int column) {
        String id = matrix.optionIds().get(column);
        return comparison.option(id).map(o -> o.name()).orElse(id);
    }
}
