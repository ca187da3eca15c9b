package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.model.Pick;

/** How a choice was found, from what declares it to what concludes it. */
public enum Route {
    /** A heading: "Decision: Kafka", or the only option's section below "Our pick". */
    HEADING(Pick.Basis.DECLARED),
    /** A label, before the option or above a list: "Chosen option: Kafka". */
    LABEL(Pick.Basis.DECLARED),
    /** A mark at the option: "Kafka (chosen)". */
    MARK(Pick.Basis.DECLARED),
    /** The cell or column of a table. */
    TABLE(Pick.Basis.DECLARED),
    /** Nothing but the name, in a section that decides. */
    NAME(Pick.Basis.DECLARED),
    /** A sentence that chooses, in a section that decides or concludes. */
    SENTENCE(Pick.Basis.CONCLUDED),
    /** A sentence of such a section that tells the option in other words, or only by what is not done. */
    OTHER_WORDS(Pick.Basis.CONCLUDED),
    /** A sentence elsewhere that tells of a decision made. */
    ELSEWHERE(Pick.Basis.CONCLUDED);

    private final Pick.Basis basis;

    Route(Pick.Basis basis) {
        this.basis = basis;
    }

    /** Whether the author declares the choice, or a sentence concludes it. */
    public Pick.Basis basis() {
        return basis;
    }
}
