package io.github.comparisonpages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What pages need to know beyond the comparisons.
 *
 * @param words the page's own words, in its language
 * @param readerLinks where readers disagree or mend a page; null for no such links
 * @param asOf the day that decides whether a review is overdue
 * @param stylesheets style sheets below the output folder, in the order of the cascade
 * @param scripts scripts below the output folder
 * @param siteUrl the address of the output folder, with a slash at its end; null where nobody knows it
 */
public record Presentation(
        Messages words,
        @Nullable ReaderLinks readerLinks,
        LocalDate asOf,
        List<String> stylesheets,
        List<String> scripts,
        @Nullable String siteUrl) {

    private static final String BUNDLED = "comparison.css";

    public Presentation {
        stylesheets = List.copyOf(stylesheets);
        scripts = List.copyOf(scripts);
        if (siteUrl != null && !siteUrl.endsWith("/")) {
            throw new IllegalArgumentException("no slash at the end of " + siteUrl);
        }
    }

    /** Returns the style sheets of a page that needs one more, which the project's own can still overrule. */
    public List<String> stylesheets(String more) {
        var all = new ArrayList<>(stylesheets);
        all.add(all.indexOf(BUNDLED) + 1, more);
        return all;
    }

    /** Returns the scripts of a page that needs one more. */
    public List<String> scripts(String more) {
        return Stream.concat(scripts.stream(), Stream.of(more)).toList();
    }

    /** Returns the address of a page of the output folder; null where nobody knows the folder's. */
    @Nullable
    public String address(String page) {
        return siteUrl == null ? null : siteUrl + PercentEncoding.encodePath(page);
    }
}
