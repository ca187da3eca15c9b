package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;

/** What a cue does that opens a condition: "if", "provided that". */
final class ConditionCue {

    private final ClausePass pass;

    ConditionCue(ClausePass pass) {
        this.pass = pass;
    }

    /** Opens the condition and binds to it what it holds for, before or behind it. */
    void read(int i, int stop) {
        var clause = pass.clause;
        if (clause.mode == Mode.REASON || clause.mode == Mode.OPEN) {
            return;
        }
        if (clause.late
                && clause.chooses()
                && clause.names()
                && pass.choosesPast()
                && pass.is(ChoiceTerm.COND_LOOSE, i)) {
            // "then we moved to X when prices rose" tells of a time
            pass.open(Mode.TAIL, stop);
            return;
        }
        int before = pass.clauses.size() - 2;
        var last = before < 0 ? null : pass.clauses.get(before);
        if (last != null && last.mode == Mode.OPEN && clause.late && clause.isPlain() && i == clause.from) {
            // "…, consider X in the future if prices rise"
            return;
        }
        if (last != null && last.mode == Mode.TAIL && clause.comma && before > 0) {
            // "X was chosen, provided that …"
            last = pass.clauses.get(before - 1);
        }
        boolean binds = last != null && (last.scoped || last.passive && !pass.is(ChoiceTerm.COND_LOOSE, i));
        if (last != null && binds && clause.mode == Mode.TAIL && last.condition == null && i == clause.from) {
            // "X is the better choice where …", "X is approved only for …"
            last.condition = pass.rest(i);
            pass.open(Mode.CONDITION, stop);
        } else if (last != null
                && clause.comma
                && clause.isPlain()
                && !clause.names()
                && i == clause.from
                && last.chooses()
                && last.names()
                && !last.label
                && !pass.is(ChoiceTerm.COND_LOOSE, i)) {
            last.condition = pass.rest(i);
            pass.open(Mode.CONDITION, stop);
        } else if ((clause.chooses() || clause.isPlain()) && clause.names()) {
            clause.condition = pass.rest(i);
            pass.open(Mode.CONDITION, stop);
        } else if (clause.chooses() && i > clause.from + 1) {
            if (clause.label) {
                clause.conditionInside = true;
            } else {
                clause.end(i);
                pass.open(Mode.CONDITION, stop);
            }
        } else if (clause.chooses() && !pass.is(ChoiceTerm.COND_LOOSE, i)) {
            // "approved provided that …"
            clause.given = pass.rest(i);
        } else if (!clause.chooses()) {
            pass.pending = pass.rest(i);
            pass.open(Mode.CONDITION, stop);
        }
    }
}
