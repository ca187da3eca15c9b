package io.github.comparisonpages.view;

import org.jspecify.annotations.Nullable;

/**
 * The page's own words around something that is not: "Reviewed 12 November 2026".
 *
 * @param before the words before it
 * @param inner the name or date
 * @param iso the date as ISO 8601; null where {@code inner} is no date
 * @param after the words after it
 */
public record PhraseView(
        String before, String inner, @Nullable String iso, String after) {

    /** Returns the whole in one line. */
    public String text() {
        return before + inner + after;
    }
}
