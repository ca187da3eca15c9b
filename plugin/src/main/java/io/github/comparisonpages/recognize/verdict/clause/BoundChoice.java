package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Range;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what a clause's choice is bound to: its condition, who chooses beside others, a purpose beside another. */
final class BoundChoice {

    private static final int PURPOSE_WORDS = 8;
    private static final int LONGEST_FOR = 3;

    private final ClausePass pass;

    BoundChoice(ClausePass pass) {
        this.pass = pass;
    }

    /** The condition of a clause that chooses; null where it holds for all. */
    @Nullable
    Range of(Clause clause) {
        // "X supports new browsers only, use Y for old ones"
        if (clause.chooses()
                && clause.starts
                && clause.named.size() == 1
                && pass.is(ChoiceTerm.FOR, clause.last().at + 1)
                && clause.condition == null
                && hasOther(clause, false)) {
            clause.condition = new Range(clause.last().at + 1, clause.to);
        }
        if (clause.condition == null && clause.chooses() && clause.names() && announces(clause)) {
            clause.condition = new Range(clause.last().at + 1, pass.size());
        }
        if (clause.condition != null) {
            return clause.condition;
        }
        if (clause.given != null) {
            return clause.given;
        }
        if (clause.chooses() && clause.chooser != null && othersHave(clause)) {
            return clause.chooser;
        }
        if (clause.compares && isShared(clause)) {
            return new Range(clause.from, clause.to);
        }
        if (clause.chooses() && clause.passive && clause.names()) {
            var purpose = purpose(clause);
            if (purpose != null) {
                return purpose;
            }
        }
        // "At first we chose X, then we moved to Y": Y holds, without a condition.
        boolean inTurn = pass.inTurn && clause.chooses() && !pass.choosesPast();
        return inTurn && hasOther(clause, true) ? pass.rest(0) : null;
    }

    /** "X is the better tool, Y the better deal": the verb holds for another name as well. */
    private boolean isShared(Clause clause) {
        for (Clause other : pass.clauses) {
            int at = other.names() ? other.last().at : 0;
            if (other.isPlain()
                    && isOther(clause, other)
                    && !pass.hasWord(other.from, at)
                    && pass.isWord(at + 1)
                    && pass.isOne(ChoiceTerm.ARTICLE, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "X is better, but Y is cheaper": it is left open which of the two counts. */
    boolean isWeighed(Clause clause) {
        for (Clause other : pass.clauses) {
            if (clause.better
                    && other.from > clause.from
                    && other.contrast
                    && other.named.size() == 1
                    && (other.isPlain() || other.better)
                    && isOther(clause, other)
                    && pass.isWord(other.last().at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "Engineering gets X, sales stays on Y": another clause ends with another option, behind words of its own. */
    private boolean othersHave(Clause clause) {
        for (Clause other : pass.clauses) {
            boolean chosen = clause.chooser != null && other.chooses() && !other.label && other.to <= clause.from;
            if ((other.chooser != null || chosen) && isOther(clause, other)) {
                return true;
            }
            if (other != clause
                    && other.isPlain()
                    && !other.past
                    && other.named.size() == 1
                    && clause.named.stream()
                            .noneMatch(n -> n.option() == other.last().option())
                    && pass.hasWord(other.from, other.last().at)
                    && !pass.hasWord(other.last().at + 1, other.to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause names, and does not reject, an option that this one does not name. */
    private boolean isOther(Clause clause, Clause other) {
        return other != clause
                && !other.rejects()
                && other.names()
                && clause.named.stream()
                        .noneMatch(n -> n.option() == other.last().option());
    }

    /** "X stays the tool for incidents, calls move to Y": what is said to be for, where others have another option. */
    private @Nullable Range purpose(Clause clause) {
        int at = clause.last().at;
        if (isFor(at) && pass.has(ChoiceTerm.GROUP, clause.from, at)) {
            return new Range(clause.from, at);
        }
        if (isFor(at) || pass.is(ChoiceTerm.TOPIC, at - 1)) {
            for (Clause other : pass.clauses) {
                int there = other.names() ? other.last().at : 0;
                if (isOther(clause, other) && (isFor(there) || pass.is(ChoiceTerm.TOPIC, there - 1))) {
                    return new Range(clause.from, at);
                }
            }
        }
        int end = at + 1;
        while (end < pass.size() && !pass.isOption(end) && !pass.token(end).isAny(",;，；")) {
            if (pass.is(ChoiceTerm.FOR, end) && !pass.is(ChoiceTerm.FIRM_FOR, end) && othersHave(clause)) {
                return new Range(end, Math.min(pass.size(), end + PURPOSE_WORDS));
            }
            end++;
        }
        return null;
    }

    /** Whether words that say what something is for end right before a place, as in Japanese: 営業には Teams. */
    private boolean isFor(int at) {
        for (int length = 1; length <= Math.min(LONGEST_FOR, at); length++) {
            if (pass.at(ChoiceTerm.FOR, at - length) == length) {
                return Tokens.isSyllable(pass.token(at - 1).word().codePointAt(0));
            }
        }
        return false;
    }

    /** "Use X for:", and a list below. */
    private boolean announces(Clause clause) {
        int next = clause.last().at + 1;
        int end = next + pass.at(ChoiceTerm.FOR, next);
        return end > next && end == pass.size() - 1 && pass.token(end).isAny(":：");
    }

    /** Whether another clause names an option that this one does not, and says nothing else of it, or chooses it. */
    private boolean hasOther(Clause clause, boolean orChosen) {
        for (Clause other : pass.clauses) {
            if (other == clause || !other.isPlain() && !(orChosen && other.chooses())) {
                continue;
            }
            for (Named named : other.named) {
                if (clause.named.stream().noneMatch(n -> n.option() == named.option())) {
                    return true;
                }
            }
        }
        return false;
    }
}
