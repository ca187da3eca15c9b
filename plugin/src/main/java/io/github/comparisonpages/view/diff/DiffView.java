package io.github.comparisonpages.view.diff;

import io.github.comparisonpages.diff.ContradictionChange;
import io.github.comparisonpages.diff.HandbookDiff;
import io.github.comparisonpages.diff.PageChange;
import io.github.comparisonpages.diff.PageChange.Kind;
import io.github.comparisonpages.diff.ScoreChange.Movement;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed in a handbook.
 *
 * @param base what it is compared with
 * @param summary how much changed, in one line: "1 pick changed, 1 lead flips, 2 pages new, 190 pages as before"
 * @param pages the pages of which more than words changed, in the order of the diff
 * @param reworded the sources of the others that changed
 * @param contradictions the contradictions that came and went, one a line
 */
public record DiffView(
        String base, String summary, List<PageLines> pages, List<String> reworded, List<String> contradictions) {

    public DiffView {
        pages = List.copyOf(pages);
        reworded = List.copyOf(reworded);
        contradictions = List.copyOf(contradictions);
    }

    /** Returns the view of a diff. */
    public static DiffView of(HandbookDiff diff) {
        var pages = new ArrayList<PageLines>();
        var reworded = new ArrayList<String>();
        for (PageChange page : diff.pages()) {
            if (page.wordsOnly()) {
                reworded.add(page.source());
            } else {
                pages.add(PageLines.of(page));
            }
        }
        return new DiffView(
                diff.base(),
                summary(diff),
                pages,
                reworded,
                diff.contradictions().stream().map(DiffView::line).toList());
    }

    private static String summary(HandbookDiff diff) {
        int picks = 0;
        int silent = 0;
        int flips = 0;
        int added = 0;
        int removed = 0;
        int words = 0;
        int others = 0;
        for (PageChange page : diff.pages()) {
            var pick = page.pick();
            var scores = page.scores();
            boolean flipped = scores != null && scores.movement() == Movement.FLIPPED;
            flips += flipped ? 1 : 0;
            if (page.kind() != Kind.CHANGED) {
                added += page.kind() == Kind.ADDED ? 1 : 0;
                removed += page.kind() == Kind.REMOVED ? 1 : 0;
            } else if (pick != null) {
                picks++;
                silent += pick.silent() ? 1 : 0;
            } else {
                words += page.wordsOnly() ? 1 : 0;
                others += page.wordsOnly() || flipped ? 0 : 1;
            }
        }
        long appeared = diff.contradictions().stream()
                .filter(ContradictionChange::appeared)
                .count();
        var parts = new ArrayList<String>();
        add(parts, picks, "pick changed", "picks changed");
        add(parts, silent, "of them without a reason", "of them without a reason");
        add(parts, flips, "lead flips", "leads flip");
        add(parts, (int) appeared, "contradiction new", "contradictions new");
        add(parts, diff.contradictions().size() - (int) appeared, "contradiction gone", "contradictions gone");
        add(parts, added, "page new", "pages new");
        add(parts, removed, "page gone", "pages gone");
        add(parts, others, "page changed otherwise", "pages changed otherwise");
        add(parts, words, "page in words only", "pages in words only");
        add(parts, diff.unchanged(), "page as before", "pages as before");
        return parts.isEmpty() ? "no pages" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String one, String several) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : several));
        }
    }

    private static String line(ContradictionChange change) {
        var sides = new ArrayList<String>();
        for (var side : change.sides()) {
            sides.add(side.source() + " picks " + side.over() + " over " + side.under());
        }
        return (change.appeared() ? "new: " : "gone: ") + String.join(", ", sides);
    }
}
