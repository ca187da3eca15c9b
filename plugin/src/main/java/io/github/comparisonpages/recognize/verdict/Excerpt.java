package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Inline;
import java.util.List;

/** A stretch of a passage: characters from {@code from} to before {@code to}. */
record Excerpt(Passage passage, int from, int to) {

    static Excerpt whole(Passage passage) {
        return new Excerpt(passage, 0, passage.text().length());
    }

    List<Inline> inlines() {
        return passage.slice(from, to);
    }

    SourceSpan span() {
        return passage.span(from, to);
    }

    String text() {
        return passage.text().substring(Math.min(from, passage.text().length()), to);
    }
}
