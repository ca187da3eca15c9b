package io.github.comparisonpages.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that can be seen in the preview at one time.
 *
 * @param frame what the site puts around the pages
 * @param look how often what is around the pages has changed
 * @param pages by their paths below the output folder
 * @param files by their paths below the output folder
 * @param problem why there is no newer one, in one line; null where nothing is wrong with the project itself
 */
record Edition(
        SiteFrame frame,
        int look,
        Map<String, ShownPage> pages,
        Map<String, byte[]> files,
        @Nullable String problem) {

    Edition {
        pages = Map.copyOf(pages);
        files = Map.copyOf(files);
    }

    /** The same with one other page. */
    Edition with(String path, ShownPage page) {
        var all = new HashMap<>(pages);
        all.put(path, page);
        return new Edition(frame, look, all, files, problem);
    }

    /** The same, since none can be made that is newer. */
    Edition failing(String why) {
        return new Edition(frame, look, pages, files, why);
    }

    /** Another text for every other look of a page; empty where there is no such page. */
    String version(String path) {
        var page = pages.get(path);
        return page == null ? "" : look + "-" + page.version();
    }

    /** The pages that are others than in an earlier one, or that it did not have, in their order. */
    TreeSet<String> changedSince(Edition before) {
        var changed = new TreeSet<String>();
        for (String path : pages.keySet()) {
            if (!Objects.equals(version(path), before.version(path))) {
                changed.add(path);
            }
        }
        return changed;
    }
}
