package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import java.util.List;

/**
 * What a section that decides or concludes says.
 *
 * @param choices what it chooses; empty where it does not
 * @param state what it says where it chooses nothing
 * @param nearest the sentence that comes nearest to an answer
 */
public record Outcome(List<Choice> choices, State state, Excerpt nearest) {

    public enum State {
        CHOSEN,
        /** It says that nothing is decided. */
        OPEN,
        /** It says something that names no option, or not clearly. */
        UNCLEAR,
        /** Only under conditions. */
        CONDITIONAL,
        /** Told in other words only: gives way to any other section that chooses. */
        TOLD,
        /** It says nothing of a choice; {@code nearest} is the sentence that comes nearest to it. */
        SILENT
    }

    public Outcome {
        choices = List.copyOf(choices);
    }

    public static Outcome chosen(List<Choice> choices) {
        return new Outcome(choices, State.CHOSEN, choices.get(0).excerpt());
    }

    public static Outcome told(Choice choice) {
        return new Outcome(List.of(choice), State.TOLD, choice.excerpt());
    }

    public static Outcome nothing(State state, Excerpt nearest) {
        return new Outcome(List.of(), state, nearest);
    }

    /** Whether it ends the search, though it may choose nothing. */
    public boolean speaks() {
        return state != State.SILENT;
    }

    public boolean chooses() {
        return !choices.isEmpty();
    }
}
