package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import java.util.List;

/** A stretch of a passage: characters from {@code from} to before {@code to}. */
public record Excerpt(Passage passage, int from, int to) {

    public static Excerpt whole(Passage passage) {
        return new Excerpt(passage, 0, passage.text().length());
    }

    public List<Inline> inlines() {
        return passage.slice(from, to);
    }

    public SourceSpan span() {
        return passage.span(from, to);
    }

    public String text() {
        return passage.text().substring(Math.min(from, passage.text().length()), to);
    }
}
