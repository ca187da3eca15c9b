package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.verdict.clause.Saying;

/** A choice without a condition, and the sentence that makes it. */
public record FirmSaying(Saying saying, Evidence evidence) {

    public int option() {
        return saying.option;
    }

    public boolean isNamed() {
        return saying.via == Saying.Via.NAME || saying.via == Saying.Via.NUMBER || saying.via == Saying.Via.SHORT_NAME;
    }

    public Choice choice() {
        boolean alone = saying.bare && evidence.unit().part().units().get(0) == evidence.unit() && isWhole();
        boolean table = saying.via == Saying.Via.TABLE;
        boolean told = saying.via == Saying.Via.OTHER_WORDS;
        return choice(table ? Route.TABLE : alone ? Route.NAME : told ? Route.OTHER_WORDS : Route.SENTENCE);
    }

    public Choice choice(Route route) {
        return new Choice(saying.option, "", evidence.excerpt(), route, saying.cue);
    }

    public Choice under(String when) {
        return choice(Route.SENTENCE).under(when);
    }

    /** Whether the sentence is all that its paragraph says. */
    private boolean isWhole() {
        String text = evidence.unit().text();
        return evidence.excerpt().text().strip().length() == text.strip().length();
    }
}
