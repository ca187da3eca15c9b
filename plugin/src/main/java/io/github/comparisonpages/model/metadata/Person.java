package io.github.comparisonpages.model.metadata;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part in a decision.
 *
 * @param name as written; never blank
 * @param link where the author's link leads, unchecked; null where there is none
 */
public record Person(String name, @Nullable String link) {

    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person without a name");
        }
    }
}
