package io.github.comparisonpages.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page has, whatever it shows.
 *
 * @param path the page's path below the output folder
 * @param description one sentence as plain text; may be empty
 * @param address the page's own address; null where nobody knows it
 * @param assets the files that the page loads
 * @param words the page's own words in its language, by key
 * @param links where links lead
 * @param crumbs the way back to the index; empty on the index, and where the page shows it otherwise
 */
public record Frame(
        String path,
        String title,
        String description,
        @Nullable String address,
        Assets assets,
        Map<String, String> words,
        Links links,
        List<ReferenceView> crumbs) {

    public Frame {
        words = Map.copyOf(words);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * Files that a page loads, as paths below the output folder.
     *
     * @param stylesheets in the order of the cascade
     * @param scripts those that run once the page is read
     */
    public record Assets(List<String> stylesheets, List<String> scripts) {
        public Assets {
            stylesheets = List.copyOf(stylesheets);
            scripts = List.copyOf(scripts);
        }
    }
}
