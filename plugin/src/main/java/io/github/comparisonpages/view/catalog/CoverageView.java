package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.address.HeadingAnchors;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.JumpView;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What the comparisons lack, by owner. Those that are kept as a record only lack nothing.
 *
 * @param tallies how much of what
 * @param jumps the ways to the owners where there are many
 * @param owners those who have something to do, those without a name last; empty where all is covered
 */
public record CoverageView(Frame frame, List<TallyView> tallies, List<JumpView> jumps, List<Owner> owners)
        implements CatalogPage {

    private static final int FEWEST_TO_JUMP = 3;

    public CoverageView {
        tallies = List.copyOf(tallies);
        jumps = List.copyOf(jumps);
        owners = List.copyOf(owners);
    }

    /** What an owner has to do; {@code count} says on how many comparisons. */
    public record Owner(String anchor, String name, String count, List<GapView> gaps) {
        public Owner {
            gaps = List.copyOf(gaps);
        }
    }

    static CoverageView of(ListContext context) {
        Messages words = context.words();
        Links links = ListContext.links(PageRegistry.COVERAGE_PAGE);
        var kept =
                context.catalog().entries().stream().filter(e -> !e.retired()).toList();
        var byOwner = new TreeMap<String, List<GapView>>(context.byName(name -> name));
        var all = new ArrayList<GapView>();
        for (Entry entry : kept) {
            var gap = GapView.of(entry, context, links);
            if (gap.any()) {
                all.add(gap);
                String owner = entry.metadata().owner();
                byOwner.computeIfAbsent(owner == null ? "" : owner, o -> new ArrayList<>())
                        .add(gap);
            }
        }
        var owners = owners(byOwner, words);
        var frame = context.frame(
                PageRegistry.COVERAGE_PAGE,
                words.text("coverage"),
                words.text("coverageLede", all.size(), kept.size()),
                context.home(links));
        return new CoverageView(
                frame,
                all.isEmpty() ? List.of() : tallies(all, words),
                owners.size() < FEWEST_TO_JUMP
                        ? List.of()
                        : owners.stream()
                                .map(o -> new JumpView(
                                        o.anchor(), o.name() + " (" + o.gaps().size() + ")"))
                                .toList(),
                owners);
    }

    private static List<Owner> owners(TreeMap<String, List<GapView>> byOwner, Messages words) {
        var nobodys = byOwner.remove("");
        var anchors = new HeadingAnchors();
        anchors.next(words.text("coverage"));
        var owners = new ArrayList<Owner>();
        byOwner.forEach((name, gaps) -> owners.add(owner(name, gaps, anchors, words)));
        if (nobodys != null) {
            owners.add(owner(words.text("nobody"), nobodys, anchors, words));
        }
        return owners;
    }

    private static Owner owner(String name, List<GapView> gaps, HeadingAnchors anchors, Messages words) {
        return new Owner(anchors.next(name), name, words.count("comparisonCount", gaps.size()), gaps);
    }

    private static List<TallyView> tallies(List<GapView> gaps, Messages words) {
        return List.of(
                tally(
                        "gap.overdue",
                        gaps.stream().filter(g -> g.overdue() != null).count(),
                        words),
                tally("gap.never", gaps.stream().filter(GapView::never).count(), words),
                tally(
                        "gap.unknown",
                        gaps.stream().mapToLong(GapView::unknownCells).sum(),
                        words),
                tally(
                        "gap.unsourced",
                        gaps.stream().mapToLong(GapView::unsourcedPoints).sum(),
                        words));
    }

    private static TallyView tally(String key, long number, Messages words) {
        return new TallyView(words.text(key), (int) number);
    }
}
