package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells what an option's part is about that is no point: when to use it, examples, consequences. */
final class FacetTerms {

    private final Vocabulary vocabulary;
    private final Headings headings;

    FacetTerms(Vocabulary vocabulary, Headings headings) {
        this.vocabulary = vocabulary;
        this.headings = headings;
    }

    /** What a heading announces; null where it is none of this. */
    Facet.@Nullable Kind ofHeading(String heading) {
        if (headings.isConsequence(heading)) {
            return Facet.Kind.CONSEQUENCES;
        }
        return vocabulary.heading(heading).map(FacetTerms::kind).orElse(null);
    }

    /** What a label announces: its words are all of it. */
    Facet.@Nullable Kind ofLabel(String label) {
        return vocabulary.label(label).map(FacetTerms::kind).orElse(null);
    }

    /** What the words before a colon announce; only what is sure enough where text follows in the same line. */
    Facet.@Nullable Kind ofStart(String words) {
        var kind = ofLabel(words);
        return kind == Facet.Kind.EXAMPLES || kind == Facet.Kind.CONSEQUENCES ? null : kind;
    }

    private static Facet.@Nullable Kind kind(Term term) {
        return switch (term) {
            case USE_WHEN -> Facet.Kind.USE_WHEN;
            case AVOID_WHEN -> Facet.Kind.AVOID_WHEN;
            case REVISIT_WHEN -> Facet.Kind.REVISIT_WHEN;
            case EXAMPLES -> Facet.Kind.EXAMPLES;
            case CONSEQUENCES -> Facet.Kind.CONSEQUENCES;
            default -> null;
        };
    }
}
