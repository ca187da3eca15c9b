package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.ReferenceView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page that gathers comparisons has.
 *
 * @param path the page's path below the output folder
 * @param description one sentence as plain text
 * @param address the page's own address; null where nobody knows it
 * @param stylesheets paths of style sheets below the output folder
 * @param scripts paths of scripts below the output folder
 * @param words the page's own words in its language, by key
 * @param links where links lead
 * @param crumbs the way back to the index; empty on the index
 */
public record Frame(
        String path,
        String title,
        String description,
        @Nullable String address,
        List<String> stylesheets,
        List<String> scripts,
        Map<String, String> words,
        Links links,
        List<ReferenceView> crumbs) {

    public Frame {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
        words = Map.copyOf(words);
        crumbs = List.copyOf(crumbs);
    }
}
