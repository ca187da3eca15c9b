package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/**
 * An option that the author expressly rejects.
 *
 * @param optionId the option
 * @param words the sentence or mark that rejects it, as written; part of the text that stands elsewhere
 * @param span where it stands
 */
public record Rejection(String optionId, List<Inline> words, SourceSpan span) {

    public Rejection {
        words = List.copyOf(words);
    }
}
