package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Cue;
import java.util.ArrayList;

/** What cues do that reject or deny: "we rejected", "was rejected", "is not", "over". */
final class RejectingCue {

    private final ClausePass pass;

    RejectingCue(ClausePass pass) {
        this.pass = pass;
    }

    /** "We rejected X": the rejected stands behind it. */
    void reject(Cue cue, int i, int stop) {
        var clause = pass.clause;
        if (clause.mode == Mode.OPEN && cue.term() == ChoiceTerm.NEG) {
            return;
        }
        if (clause.names() && clause.isPlain() && !clause.late && pass.is(ChoiceTerm.REJECTED, i)) {
            clause.mode = Mode.REJECT;
        } else if (clause.chooses() && !clause.names() && i > clause.from + 1) {
            // Inside of words for the chosen, "not" is one of them.
            if (pass.is(ChoiceTerm.OVER, i)) {
                clause.end(i);
                pass.open(Mode.REJECT, stop);
            }
        } else {
            pass.open(Mode.REJECT, stop).denies = pass.is(ChoiceTerm.NEG, i) && cue.length() <= 2;
        }
    }

    /** "X was rejected": the rejected stands before it. */
    void rejected(int i, int stop) {
        var clause = pass.clause;
        if (clause.chooses() && clause.names() && !pass.is(ChoiceTerm.NEG, i) && !pass.isSign(i - 1)) {
            var rejected = new ArrayList<Named>();
            if (clause.comma && clause.named.size() > 1) {
                rejected.add(clause.named.remove(clause.named.size() - 1));
            } else {
                rejected.addAll(clause.named);
                clause.named.clear();
                clause.mode = Mode.IGNORED;
            }
            var behind = pass.open(Mode.REJECT, stop);
            behind.named.addAll(rejected);
            behind.end(stop);
            pass.open(Mode.NONE, stop);
        } else if (clause.names() && (clause.isPlain() || clause.mode == Mode.OPEN)) {
            clause.mode = Mode.REJECT;
            clause.rejectedBehind = true;
            clause.end(stop);
            pass.open(Mode.NONE, stop);
        } else if ((pass.is(ChoiceTerm.REJECT, i) || pass.is(ChoiceTerm.NEG, i))
                && !(clause.chooses() && !clause.names() && i > clause.from + 1)) {
            pass.open(Mode.REJECT, stop).denies = true;
        }
    }

    /** "is not": takes a choice away. */
    void denied(int i, int stop) {
        var clause = pass.clause;
        if (clause.isPlain() && clause.names()) {
            clause.mode = Mode.OPEN;
            pass.open(Mode.NONE, stop);
        } else if (clause.chooses()) {
            if (clause.names() && pass.isOption(i - 1) && !clause.comma) {
                clause.mode = Mode.REJECT;
            } else if (!clause.names() && i <= clause.from + 1) {
                pass.open(Mode.REJECT, stop).denies = true;
            }
        } else if (clause.isPlain() || clause.rejects()) {
            pass.open(Mode.REJECT, stop).denies = true;
        }
    }

    /** "X over Y". */
    void over(int i, int stop) {
        var clause = pass.clause;
        if (clause.names() && clause.isPlain() && pass.how.bare() && pass.isOption(i - 1)) {
            clause.mode = Mode.CHOOSE;
        }
        clause.end(i);
        if (clause.chooses() || clause.names()) {
            pass.open(Mode.REJECT, stop);
        }
    }
}
