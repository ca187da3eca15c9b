package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.Surroundings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The pages that have the same number of folders above them, and so the same links in their skin. */
final class Depth {

    /** With fewer pages, a probe costs more than it saves. */
    private static final int FEW = 4;

    /** One page in so many is enough to try a skin, if there are many folders. */
    private static final int SPARSE = 50;

    private final int number;
    private final List<WaitingPage> pages;

    /** Pages that are drawn to see that stamping them would have been the same. */
    final List<WaitingPage> tried = new ArrayList<>();

    /** Pages that a skin may draw unlike others. */
    final List<WaitingPage> drawn = new ArrayList<>();

    final List<WaitingPage> stamped = new ArrayList<>();

    /**
     * @param number how many folders
     * @param pages those that are to be written, in the order of their paths
     */
    Depth(int number, List<WaitingPage> pages) {
        this.number = number;
        this.pages = List.copyOf(pages);
    }

    boolean isSmall() {
        return pages.size() < FEW;
    }

    int number() {
        return number;
    }

    /** {@code kept} are the paths of pages that are there already. */
    Probe probe(List<String> kept) {
        String path = pages.isEmpty()
                ? kept.stream()
                        .filter(k -> Ledger.depth(k) == number)
                        .findFirst()
                        .orElse("")
                : pages.get(0).path();
        return new Probe(path.substring(0, path.lastIndexOf('/') + 1));
    }

    /**
     * Decides how each page gets its skin.
     *
     * @param known whether pages were tried in this decoration before
     */
    void plan(Decoration decoration, Surroundings site, boolean known) {
        var folders = new HashSet<String>();
        int most = 1 + pages.size() / SPARSE;
        for (var page : pages) {
            if (page.special()
                    || decoration.mentions(page.name())
                    || site.menus().contains(page.name())
                    || decoration.printsPaths() && !page.hasPlainPath()) {
                drawn.add(page);
            } else {
                boolean firstOfFolder = folders.size() < most && folders.add(page.folder());
                (!known && (page.first() || firstOfFolder) ? tried : stamped).add(page);
            }
        }
    }

    List<WaitingPage> pages() {
        return pages;
    }
}
