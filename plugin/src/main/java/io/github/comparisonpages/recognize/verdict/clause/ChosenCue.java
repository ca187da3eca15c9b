package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Cue;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import java.util.EnumSet;
import java.util.Set;

/** What a cue does that chooses what stands before it: "was selected", "wins". */
final class ChosenCue {

    private static final int FAR_FROM_ITS_CUE = 3;
    private static final int OF_OTHERS = 6;
    private static final Set<ChoiceTerm> ENDS =
            EnumSet.of(ChoiceTerm.BECAUSE, ChoiceTerm.BUT, ChoiceTerm.OVER, ChoiceTerm.COND, ChoiceTerm.AND);

    private final ClausePass pass;
    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;
    private final ChoosingCue choosing;

    ChosenCue(ClausePass pass, OptionResolver resolver, ChoosingCue choosing) {
        this.pass = pass;
        this.vocabulary = pass.vocabulary;
        this.resolver = resolver;
        this.choosing = choosing;
    }

    /** Chooses what stands before the cue, unless it stands too far away, or others chose it. */
    void read(Cue cue, int i, int stop) {
        splitOffSubject(i);
        var clause = pass.clause;
        if (clause.mode == Mode.OPEN && clause.names() && pass.is(ChoiceTerm.CARRIED, i) && isMotion(clause)) {
            // "the motion to … was carried"
            clause.mode = Mode.CHOOSE;
            clause.passive = true;
            clause.end(i);
            pass.open(Mode.TAIL, stop);
            return;
        }
        if (clause.chooses() && clause.gerund && clause.names()) {
            // "Going with X was the right call"
            clause.gerund = false;
            clause.end(i);
            pass.open(Mode.TAIL, stop);
            return;
        }
        if (clause.isPlain() && clause.names()) {
            if (isFar(clause, i)) {
                clause.verb = true;
                return;
            }
            if (isOfOthers(clause, i, stop)) {
                clause.mode = Mode.OPEN;
                pass.open(Mode.TAIL, stop);
                return;
            }
            clause.mode = Mode.CHOOSE;
            clause.passive = true;
            clause.condition = clause.condition == null ? pass.pending : clause.condition;
            boolean suits = cue.term() == ChoiceTerm.SUITS;
            clause.scoped = suits || cue.term() == ChoiceTerm.SCOPED || pass.is(ChoiceTerm.SCOPED, i);
            clause.better = pass.is(ChoiceTerm.BETTER, i);
            clause.compares = clause.scoped || clause.better;
            boolean bound = suits && pass.isWord(stop) && !pass.is(ChoiceTerm.BUT, stop)
                    || pass.is(ChoiceTerm.FOR, stop) && !pass.is(ChoiceTerm.FIRM_FOR, stop);
            if (clause.scoped
                    && (bound
                            || stop < pass.size()
                                    && Tokens.isHan(pass.token(stop).word()))) {
                clause.condition = pass.rest(pass.is(ChoiceTerm.FOR, stop - 1) ? stop - 1 : stop);
            }
            clause.end(i);
            pass.open(Mode.TAIL, stop);
        } else if (pass.is(ChoiceTerm.CHOOSE, i)) {
            choosing.read(i, pass.at(ChoiceTerm.CHOOSE, i));
        } else if (clause.isPlain()
                && pass.how.bare()
                && resolver.paraphrase()
                                .content(pass.tokens.subList(clause.from, i))
                                .size()
                        >= 2) {
            clause.mode = Mode.CHOOSE;
            clause.passive = true;
            clause.subject = true;
            clause.to = i;
            pass.open(Mode.TAIL, stop);
        }
    }

    private boolean isMotion(Clause clause) {
        for (int i = clause.from - 1; i >= 0 && i >= clause.from - OF_OTHERS; i--) {
            int length = pass.at(ChoiceTerm.MOTION, i);
            if (length > 0) {
                return i + length == clause.from;
            }
        }
        return false;
    }

    /** "Most people chose X", "X was chosen by half of those who answered", "was the preferred tool of the previous board". */
    private boolean isOfOthers(Clause clause, int cue, int stop) {
        int before = pass.last(ChoiceTerm.OTHERS, clause.from, cue);
        if (before >= 0
                && before >= pass.last(ChoiceTerm.WE, clause.from, cue)
                && !pass.is(ChoiceTerm.FOR, clause.from)) {
            return true;
        }
        int end = stop;
        while (end < Math.min(pass.size(), stop + OF_OTHERS) && !pass.isOption(end) && !endsClause(end)) {
            end++;
        }
        return pass.has(ChoiceTerm.OTHERS, stop, end) && !pass.is(ChoiceTerm.FOR, stop);
    }

    private boolean endsClause(int i) {
        if (pass.token(i).isAny(",，、;；:：–—(")) {
            return true;
        }
        var cue = vocabulary.cue(pass.tokens, i);
        return cue != null && ENDS.contains(cue.term());
    }

    /** "Instead of X, Y was chosen": Y is no part of the rejected. */
    private void splitOffSubject(int i) {
        var clause = pass.clause;
        int n = clause.named.size();
        if (!clause.rejects() || n < 2 || !pass.isOption(i - 1)) {
            return;
        }
        for (int j = clause.named.get(n - 2).at; j < clause.named.get(n - 1).at; j++) {
            if (pass.token(j).isAny(",，、")) {
                var last = clause.named.remove(n - 1);
                pass.open(Mode.NONE, last.at).named.add(last);
                return;
            }
        }
    }

    private boolean isFar(Clause clause, int i) {
        int words = 0;
        for (int j = clause.last().at + 1; j < i; j++) {
            words += pass.isWord(j) && !pass.idle[j] && !pass.isOne(ChoiceTerm.OPTION, j) ? 1 : 0;
        }
        return words > FAR_FROM_ITS_CUE;
    }
}
