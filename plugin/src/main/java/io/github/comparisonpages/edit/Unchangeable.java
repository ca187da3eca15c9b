package io.github.comparisonpages.edit;

import io.github.comparisonpages.diagnostic.SourceSpan;

/** Ends an edit that a person has to make. */
final class Unchangeable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SourceSpan at;

    Unchangeable(SourceSpan at, String reason) {
        super(reason, null, false, false);
        this.at = at;
    }

    Edit.Refused refused() {
        return new Edit.Refused(at, getMessage());
    }
}
