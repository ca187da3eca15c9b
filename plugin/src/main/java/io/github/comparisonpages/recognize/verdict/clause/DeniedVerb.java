package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import java.util.EnumSet;
import java.util.Set;

/** Tells where what is said of an option that starts a sentence is denied: "X wird nicht eingeführt", "X no lo elegimos". */
final class DeniedVerb {

    /** How far a verb may stand behind what denies it. */
    private static final int WORDS_BETWEEN = 2;

    /** What may start the words that say something of an option before a comma. */
    private static final Set<ChoiceTerm> SAYS =
            EnumSet.of(ChoiceTerm.NEG, ChoiceTerm.REJECT, ChoiceTerm.DENIED, ChoiceTerm.CHOOSE);

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
        return denied >= 0 && (!apart || saysMore(from + 1) || isVerbNear(denied));
    }

    /** "X, on n'en veut pas": behind the comma goes on what is said of X, and no reason or condition. */
    private boolean saysMore(int i) {
        if (i >= pass.size()) {
            return false;
        }
        var cue = pass.vocabulary.cue(pass.tokens, i);
        return cue == null || SAYS.contains(cue.term());
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
