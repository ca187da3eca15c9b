package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;

/** An option while readings are put together: who named it first, and all its places. */
final class United {

    private final Member founder;
    private final Reading from;
    private final int group;
    private final List<Found> found = new ArrayList<>();

    /** A place of the option, and the reading that says so; {@code naming} where that may give the option its name. */
    record Found(Member member, Reading reading, boolean naming) {}

    United(Member founder, Reading from, int group) {
        this.founder = founder;
        this.from = from;
        this.group = group;
        add(founder, from, true);
    }

    Member founder() {
        return founder;
    }

    /** The reading that named it first. */
    Reading from() {
        return from;
    }

    /** Which of several rows of options it belongs to, from 0. */
    int group() {
        return group;
    }

    List<Found> found() {
        return found;
    }

    void add(Member member, Reading reading, boolean naming) {
        found.add(new Found(member, reading, naming));
    }

    /** Whether one of this reading's own members is this option. */
    boolean isNamedBy(Reading reading) {
        for (Found place : found) {
            if (place.reading() == reading) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heading of this section is "A vs B", and it is one of the two. */
    boolean isSetAgainstAnother(SectionNode section) {
        for (Found place : found) {
            if (place.reading().is(CandidateReading.Kind.VERSUS)
                    && place.reading().section() == section) {
                return true;
            }
        }
        return false;
    }

    boolean isFoundIn(Reading reading) {
        for (Found place : found) {
            if (place.reading().section() == reading.section()) {
                return true;
            }
        }
        return false;
    }
}
