package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;

/** Tells where what is said of an option that starts a sentence is denied: "X wird nicht eingeführt", "X no lo elegimos". */
final class DeniedVerb {

    /** How far a verb may stand behind what denies it. */
    private static final int WORDS_BETWEEN = 2;

    private final ClausePass pass;

    DeniedVerb(ClausePass pass) {
        this.pass = pass;
    }

    /** Whether the verb of the option at this place is denied, and no other option is meant: "X, not Y". */
    boolean isBehind(int option) {
        for (int i = 0; i < option; i++) {
            if (!pass.isSign(i)) {
                return false;
            }
        }
        int from = option + 1;
        boolean apart = pass.isSign(from) && pass.token(from).isAny(",，");
        int denied = -1;
        for (int i = apart ? from + 1 : from;
                i < pass.size() && (!pass.isSign(i) || pass.token(i).isAny("*_\"”»"));
                i++) {
            if (pass.isOption(i)) {
                return false;
            }
            int length = pass.at(ChoiceTerm.NEG_VERB, i);
            if (denied < 0 && length > 0 && !pass.is(ChoiceTerm.BECAUSE, i + length)) {
                denied = i + length;
            }
        }
        return denied >= 0 && (!apart || isVerbNear(denied));
    }

    private boolean isVerbNear(int denied) {
        for (int i = denied; i <= denied + WORDS_BETWEEN && i < pass.size(); i++) {
            if (pass.is(ChoiceTerm.CHOOSE, i) || pass.is(ChoiceTerm.CHOSEN, i)) {
                return true;
            }
        }
        return false;
    }
}
