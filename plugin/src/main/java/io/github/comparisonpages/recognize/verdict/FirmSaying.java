package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Saying;

/** A choice without a condition, and the sentence that makes it. */
record FirmSaying(Saying saying, Evidence evidence) {

    int option() {
        return saying.option;
    }

    boolean isNamed() {
        return saying.via == Saying.Via.NAME || saying.via == Saying.Via.NUMBER || saying.via == Saying.Via.SHORT_NAME;
    }

    Choice choice() {
        boolean alone = saying.bare && evidence.unit().part().units().get(0) == evidence.unit() && isWhole();
        boolean table = saying.via == Saying.Via.TABLE;
        boolean told = saying.via == Saying.Via.OTHER_WORDS;
        return choice(table ? Route.TABLE : alone ? Route.NAME : told ? Route.OTHER_WORDS : Route.SENTENCE);
    }

    Choice choice(Route route) {
        return new Choice(saying.option, "", evidence.excerpt(), route, saying.cue);
    }

    Choice under(String when) {
        return choice(Route.SENTENCE).under(when);
    }

    /** Whether the sentence is all that its paragraph says. */
    private boolean isWhole() {
        String text = evidence.unit().text();
        return evidence.excerpt().text().strip().length() == text.strip().length();
    }
}
