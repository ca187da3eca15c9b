package io.github.comparisonpages.recognize.option.candidate;

import java.util.Locale;

/** What speaks for or against taking a candidate's members for the options of the page, and how much it weighs. */
public enum Feature {
    /** The heading above belongs to the options' vocabulary. */
    OPTIONS_HEADING(4),
    /** The share of members that have points of their own. */
    POINTS(3.2),
    /** The share of members that are called "Option 1", "Alternative B". */
    CALLED_OPTION(3),
    /** A short row of headings right under a title that compares. */
    RIVALS(2.8),
    /** The share of members that another candidate names too. */
    AGREEMENT(2.5),
    /** The heading above announces what speaks for and against the options. */
    DETAILS_HEADING(2.5),
    /** Headings that are links, below a title that compares. */
    LINKS(2.5),
    /** Several headings "A vs B" side by side. */
    SIBLINGS(2.5),
    /** One of the members, and not most, is named in the conclusion; counts only where nothing else convinces. */
    VERDICT(2.2),
    /** "A vs B" in the title, and the page speaks of them. */
    SAID_TO_COMPARE(2),
    /** The title sets them against each other, and nothing else on the page names options. */
    ONLY_TITLE(1),
    /** The share of members that the title names. */
    IN_TITLE(1.5),
    /** Two or more are numbered and have points. */
    NUMBERED_WITH_POINTS(1.5),
    /** A table under a heading or title that compares. */
    COMPARES(1.5),
    /** A table of which most cells say yes or no. */
    ANSWERS(0.8),
    /** A table "Feature | A | B" of which most cells say yes or no. */
    FEATURES(1.2),
    /** A table whose labels and cells run as if this were the direction of the options, -3 to 3. */
    AXIS(1),
    /** There are more of them than people compare. */
    MANY(-1),
    /** The share of members that are sentences. */
    SENTENCES(-1),
    /** There is only one. */
    SINGLE(-1),
    /** A further list under the same heading, without a label of its own. */
    SECOND_LIST(-2),
    /** It stands under consequences, context, the verdict, or a label of points. */
    WRONG_PLACE(-3),
    /** The share of members that are headings or labels of the vocabulary. */
    KNOWN_LABELS(-4),
    /** Its members only hold the things that are compared. */
    HOLDS_OPTIONS(-5),
    /** Flags, parameters and functions: what a program offers, not what a team chooses from. */
    INTERFACE(-7);

    private final double weight;
    private final String label;

    Feature(double weight) {
        this.weight = weight;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public double weight() {
        return weight;
    }

    /** For people: "called option". */
    String label() {
        return label;
    }
}
