package io.github.comparisonpages.edit;

import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;

/** What became of a text that was to be changed. */
public sealed interface Edit {

    /**
     * It was changed, or it says all that already.
     *
     * @param text the text as it is now
     * @param edits how it differs from what it was; none where it says all that already
     */
    record Made(String text, List<TextEdit> edits) implements Edit {

        public Made {
            edits = List.copyOf(edits);
        }
    }

    /**
     * It was left as it is.
     *
     * @param at where
     * @param reason why, and what a person has to do: "the status stands in HTML: change it by hand"
     */
    record Refused(SourceSpan at, String reason) implements Edit {}
}
