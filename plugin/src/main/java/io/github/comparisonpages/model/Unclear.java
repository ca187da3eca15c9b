package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/**
 * A conclusion that picks nothing, or does not say clearly what.
 *
 * @param words the sentence that comes nearest to an answer, as written; part of the text that stands elsewhere
 * @param open whether the author says that nothing is decided; else the words may choose, but not clearly
 * @param span where it stands
 */
public record Unclear(List<Inline> words, boolean open, SourceSpan span) {

    public Unclear {
        words = List.copyOf(words);
    }
}
