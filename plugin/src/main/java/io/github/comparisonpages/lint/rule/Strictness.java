package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.model.metadata.Metadata;

/**
 * Which pages are judged as comparisons of this format. Of such a page, some rules say what is wrong with it where
 * another may have its reasons, or say it with more weight.
 */
public enum Strictness {
    /** Those whose front matter has a key that only this format knows, such as {@code pick}. */
    AUTO,
    /** All. */
    TRUE,
    /** None. */
    FALSE;

    /** Returns whether a page with this front matter is one of them. */
    public boolean holdsFor(Metadata metadata) {
        return this == TRUE || this == AUTO && metadata.declared();
    }
}
