package io.github.comparisonpages.model;

import java.util.List;

/**
 * A comparison's answer in short, and how far others may go in repeating it: a pick is announced, a conclusion is
 * quoted. For example, "Our pick: Slack" is PICKED with the name "Slack", and "We went with Slack in the end." is
 * CONCLUDED with the same name and that sentence.
 *
 * @param names the options that it names, each once; empty where it names none
 * @param quote the author's own words as plain text; empty where the names say all, or where there are no such words
 */
public record Answer(Kind kind, List<String> names, String quote) {

    /** Nothing is picked. */
    public static final Answer NONE = new Answer(Kind.NONE, List.of(), "");

    public Answer {
        names = List.copyOf(names);
    }

    /** How the answer is known. */
    public enum Kind {
        /** The author declares what holds for all. */
        PICKED,
        /** All that is picked holds under a condition. */
        CONDITIONAL,
        /** A sentence of the conclusion chooses. */
        CONCLUDED,
        /** There is a conclusion, which picks nothing clearly. */
        UNCLEAR,
        /** The author says that nothing is decided. */
        UNDECIDED,
        /** Nothing is picked. */
        NONE
    }

    /** Returns the answer of a comparison whose author declares a pick for all. */
    public static Answer picked(List<String> names) {
        return names.isEmpty() ? NONE : new Answer(Kind.PICKED, names, "");
    }

    /** Returns whether it may be announced as the author's pick. */
    public boolean announced() {
        return kind == Kind.PICKED;
    }

    /** Returns whether it is a conclusion, which is to be quoted or read where it stands. */
    public boolean conclusion() {
        return kind == Kind.CONCLUDED || kind == Kind.UNCLEAR;
    }
}
