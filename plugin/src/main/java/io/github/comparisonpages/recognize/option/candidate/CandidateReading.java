package io.github.comparisonpages.recognize.option.candidate;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.recognize.option.evidence.Evidence;
import java.util.List;

/**
 * One place's proposal of what the page compares, and what was made of it: what {@code explain} prints.
 *
 * @param kind what kind of place it is
 * @param span the list, table or heading
 * @param heading the heading that it stands under; empty where there is none
 * @param members the names that it proposes
 * @param evidence what speaks for and against it
 * @param score the sum; from 0 on it is believed
 * @param used whether options were named or found there
 * @param reason why it was not used; empty where it was
 */
public record CandidateReading(
        Kind kind,
        SourceSpan span,
        String heading,
        List<String> members,
        List<Evidence> evidence,
        double score,
        boolean used,
        String reason) {

    public CandidateReading {
        members = List.copyOf(members);
        evidence = List.copyOf(evidence);
    }

    /** What kind of place proposes options, and how far it is believed before anything is known of it. */
    public enum Kind {
        /** The key {@code options} of the front matter. */
        DECLARED(5),
        /** "A vs B" as the page's title. */
        TITLE(-1),
        /** "a-vs-b.md". */
        FILE_NAME(-1),
        /** Headings of one level below one heading. */
        HEADINGS(-2.2),
        /** The items of a list. */
        LIST(-2),
        /** Paragraphs that each stand before a list of marked points. */
        PARAGRAPHS(-1.2),
        /** The first column of a table. */
        ROWS(-3),
        /** The header of a table. */
        COLUMNS(-3),
        /** A heading "A vs B". */
        VERSUS(-1),
        /** Headings "Advantages of A", "Advantages of B". */
        ABOUT(-2.6),
        /** "We decided for A and neglected B." */
        SENTENCE(0.2),
        /** "We looked at A, B and C." */
        TOLD(-0.5),
        /** What a table says to take in each situation: "If you need | Use". */
        PICKS(-0.5),
        /** The page is about one option: its title is the name, its sections are what speaks for and against it. */
        WHOLE_PAGE(0);

        private final double bias;

        Kind(double bias) {
            this.bias = bias;
        }

        double bias() {
            return bias;
        }
    }

    /** One thing that speaks for (points above 0) or against (below 0) the proposal; {@code value} is how far it holds. */
    public record Evidence(String name, double value, double points) {}
}
