package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.recognize.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

final class UnsourcedClaim extends PageRule {

    private static final Set<String> FACTORS = Set.of("x", "times", "percent", "faster", "slower", "cheaper");

    UnsourcedClaim() {
        super(
                "unsourced-claim",
                Group.HONESTY,
                null,
                "A point gives a figure and no source for it",
                "Link the source, or add a footnote that names it.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return page.comparison().options().stream()
                .flatMap(o -> o.groups().stream())
                .flatMap(g -> g.points().stream())
                .filter(point -> figure(PlainText.of(point.text())) && !sourced(point))
                .map(point -> at(page, point.span(), "this point gives a figure and no source for it"));
    }

    private static boolean sourced(Point point) {
        return DeepText.inlines(point.text().blocks())
                .anyMatch(i -> i instanceof Inline.Link || i instanceof Inline.FootnoteReference);
    }

    /** A percentage, "3x", "three times" with digits, or a number beside a word that compares. */
    private static boolean figure(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '%' && Character.isDigit(text.codePointBefore(i))) {
                return true;
            }
        }
        var words = List.of(Words.normalize(text).split(" "));
        boolean number = words.stream().anyMatch(w -> !w.isEmpty() && Character.isDigit(w.codePointAt(0)));
        return number
                && words.stream()
                        .anyMatch(w -> FACTORS.contains(w) || w.endsWith("x") && Character.isDigit(w.codePointAt(0)));
    }
}
