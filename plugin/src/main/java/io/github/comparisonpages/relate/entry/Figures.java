package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.DeepText;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.Set;

/** Tells points that somebody ought to be able to check from those that are opinions. */
public final class Figures {

    private static final Set<String> FACTORS = Set.of("x", "times", "percent", "faster", "slower", "cheaper");

    private Figures() {}

    /**
     * Returns whether a point gives a figure and neither a link nor a footnote that says where it is from: "3x faster".
     */
    public static boolean unsourced(Point point) {
        return figure(PlainText.of(point.text())) && !sourced(point);
    }

    private static boolean sourced(Point point) {
        return DeepText.inlines(point.text().blocks()).stream()
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
