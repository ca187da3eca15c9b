package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.verdict.text.Excerpt;

/**
 * An option and the words that choose or reject it.
 *
 * @param when the condition; empty where there is none
 * @param cue the phrase that does it; empty where none does
 */
public record Choice(int option, String when, Excerpt excerpt, Route route, String cue) {

    public Choice(int option, Excerpt excerpt, Route route) {
        this(option, "", excerpt, route, "");
    }

    public Choice under(String condition) {
        return new Choice(option, condition, excerpt, route, cue);
    }
}
