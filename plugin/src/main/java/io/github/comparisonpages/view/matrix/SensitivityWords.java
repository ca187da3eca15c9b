package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.score.Flip;
import io.github.comparisonpages.score.Sensitivity;
import io.github.comparisonpages.score.WeightedTotals;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Piece;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says how much the lead of a comparison's scores depends on the weights. */
public final class SensitivityWords {

    private static final int MOST_FLIPS = 2;
    private static final double MOST = 0.995;
    private static final double FEW = 0.005;
    private static final Piece SPACE = new Piece(" ", false);

    private SensitivityWords() {}

    /** Returns the sentences, with a space between two; none where no option leads. */
    public static List<Piece> of(ViewContext context) {
        var comparison = context.comparison();
        return WeightedTotals.matrix(comparison)
                .flatMap(matrix -> context.firmness().map(f -> sentences(comparison, matrix, f, context.words())))
                .orElse(List.of());
    }

    private static List<Piece> sentences(Comparison comparison, Matrix matrix, Sensitivity firmness, Messages words) {
        var pieces = new ArrayList<>(share(firmness, name(comparison, matrix, List.of(firmness.leader())), words));
        var end = WeightScale.end(matrix);
        var near = firmness.flips().stream()
                .filter(flip -> flip.from().compareTo(end) < 0 || !flip.more())
                .limit(MOST_FLIPS)
                .toList();
        for (Flip flip : near) {
            pieces.add(SPACE);
            pieces.addAll(flip(comparison, matrix, flip, words));
        }
        if (near.isEmpty() && firmness.share() < 1) {
            pieces.add(SPACE);
            pieces.addAll(words.pieces("noFlip", words.number(end)));
        }
        return pieces;
    }

    private static List<Piece> share(Sensitivity firmness, Piece name, Messages words) {
        double share = firmness.share();
        if (firmness.margin() > 0) {
            // The share is rounded to whole percents, and the margin says that too.
            long margin = (long) Math.ceil(firmness.margin() * 100 + 0.5);
            return words.pieces("leadsAbout", name, words.text("percent", whole(share)), margin);
        }
        String form = share == 1 ? "leadsAlways" : share > MOST ? "leadsMost" : share < FEW ? "leadsFew" : "leads";
        return words.pieces(form, name, words.text("percent", whole(share)));
    }

    /** What is neither never nor always is neither 0 nor 100 percent. */
    private static long whole(double share) {
        return Math.max(1, Math.min(99, Math.round(share * 100)));
    }

    private static List<Piece> flip(Comparison comparison, Matrix matrix, Flip flip, Messages words) {
        var to = flip.to();
        String form = to != null
                ? "flipBetween"
                : flip.more() ? "flipMore" : flip.from().signum() == 0 ? "flipZero" : "flipLess";
        var low = to == null || flip.more() ? flip.from() : to;
        var high = to == null || flip.more() ? to : flip.from();
        return words.pieces(
                form,
                name(comparison, matrix, flip.leaders()),
                Piece.name(PlainText.of(matrix.criteria().get(flip.row()).name())),
                words.number(low),
                high == null ? "" : words.number(high));
    }

    private static Piece name(Comparison comparison, Matrix matrix, List<Integer> columns) {
        return Piece.name(columns.stream()
                .map(column -> matrix.optionIds().get(column))
                .map(id -> comparison.option(id).map(o -> o.name()).orElse(id))
                .collect(Collectors.joining(", ")));
    }
}
