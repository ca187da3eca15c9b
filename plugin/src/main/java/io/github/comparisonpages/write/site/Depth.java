package io.github.comparisonpages.write.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The pages that have the same number of folders above them, and so the same links in their skin. */
final class Depth {

    /** With fewer pages, a probe costs more than it saves. */
    private static final int FEW = 4;

    /** One page in so many is enough to try a skin, if there are many folders. */
    private static final int SPARSE = 50;

    private final List<WaitingPage> pages;

    /** Pages that are drawn to see that stamping them would have been the same. */
    final List<WaitingPage> tried = new ArrayList<>();

    /** Pages that a skin may draw unlike others. */
    final List<WaitingPage> drawn = new ArrayList<>();

    final List<WaitingPage> stamped = new ArrayList<>();

    /** {@code pages} are in the order of their paths. */
    Depth(List<WaitingPage> pages) {
        this.pages = List.copyOf(pages);
    }

    boolean isSmall() {
        return pages.size() < FEW;
    }

    Probe probe() {
        return new Probe(pages.get(0).folder());
    }

    /** Decides how each page gets its skin. */
    void plan(Decoration decoration, Surroundings site) {
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
                (page.first() || firstOfFolder ? tried : stamped).add(page);
            }
        }
    }

    List<WaitingPage> pages() {
        return pages;
    }
}
