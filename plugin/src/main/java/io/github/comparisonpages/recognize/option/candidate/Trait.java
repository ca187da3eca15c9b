package io.github.comparisonpages.recognize.option.candidate;

/** What the evidence found of one member of a candidate. */
public enum Trait {
    /** The number that only its place in a list gives it counts, as below "Considered options". */
    NUMBERED_BY_PLACE,
    /** It is a heading or label of the vocabulary, and so hardly an option. */
    KNOWN_LABEL,
    /** The text below its heading, as that of a neighbour, starts by calling it one of several: "Another option is". */
    CALLED_IN_TEXT,
    /** It has points of its own, as {@link Member#hasPoints} tells. */
    OWN_POINTS,
    /** The title names it. */
    IN_TITLE,
    /** The page speaks of it beyond the title that names it. */
    SPOKEN_OF,
    /** Another candidate names it too. */
    AGREED,
    /** Its item or heading says what became of it: "Kafka: rejected, too costly", "Kafka (chosen)". */
    JUDGED,
    /** It only holds the things that are compared. */
    HOLDS_OPTIONS
}
