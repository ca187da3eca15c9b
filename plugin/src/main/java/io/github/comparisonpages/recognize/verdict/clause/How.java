package io.github.comparisonpages.recognize.verdict.clause;

/**
 * How a sentence is to be read.
 *
 * @param label whether it stands behind a label that decides, so that it starts with what is chosen
 * @param bare whether a mere name chooses
 * @param first whether it is the first of a section that decides
 */
public record How(boolean label, boolean bare, boolean first) {

    public static final How LABELLED = new How(true, true, false);
    public static final How BARE = new How(false, true, false);
    public static final How PROSE = new How(false, false, false);
    public static final How FIRST = new How(false, true, true);

    How behindTheFirst() {
        return first ? new How(label, bare, false) : this;
    }
}
