package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import org.jspecify.annotations.Nullable;

/** Finds the option that a clause speaks of without its name: "X is cheap, so we take it", "… for X, which we are adopting". */
final class Anaphora {

    private final ClausePass pass;

    Anaphora(ClausePass pass) {
        this.pass = pass;
    }

    /** The name that a clause without one goes back to; null where it does not, or where several are named before it. */
    @Nullable
    Named of(Clause clause) {
        int own = pass.clauses.indexOf(clause);
        if (own < 1 || clause.label || clause.chooser != null || clause.cue.isEmpty()) {
            return null;
        }
        if (pass.vocabulary.contains(ChoiceTerm.CHOOSE_IT, clause.cue)) {
            return antecedent(own);
        }
        int cueAt = pass.clauses.get(own - 1).to;
        boolean ours = pass.has(ChoiceTerm.WE, Math.max(0, cueAt - 1), clause.from);
        return ours && (isIt(clause) || isRelative(clause, cueAt)) ? antecedent(own) : null;
    }

    /** "We take it." */
    private boolean isIt(Clause clause) {
        int length = pass.at(ChoiceTerm.IT, clause.from);
        return length > 0 && !pass.hasWord(clause.from + length, clause.to);
    }

    /** "Which we are adopting." */
    private boolean isRelative(Clause clause, int cueAt) {
        if (pass.hasWord(clause.from, clause.to)) {
            return false;
        }
        for (int i = Math.max(0, cueAt - 2); i < cueAt; i++) {
            int end = i + pass.at(ChoiceTerm.REL, i);
            if (end > i && (end == cueAt || end == cueAt - 1 && pass.is(ChoiceTerm.WE, end))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Named antecedent(int own) {
        Named last = null;
        for (Clause clause : pass.clauses.subList(0, own)) {
            for (Named named : clause.named) {
                if (clause.rejects()
                        || clause.past
                        || clause.heard
                        || last != null && last.option() != named.option()) {
                    return null;
                }
                last = named;
            }
        }
        return last;
    }
}
