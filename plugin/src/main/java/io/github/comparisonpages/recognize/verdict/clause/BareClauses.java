package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Range;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import java.util.EnumSet;
import java.util.Set;

/** Finds clauses that are nothing but names: in a section that decides, these choose. */
final class BareClauses {

    /** What ends a clause so that its name is the subject of something else. */
    private static final Set<ChoiceTerm> GOES_ON = EnumSet.of(
            ChoiceTerm.OPEN,
            ChoiceTerm.NOW,
            ChoiceTerm.NEG,
            ChoiceTerm.REJECTED,
            ChoiceTerm.CHOOSE,
            ChoiceTerm.CHOSEN,
            ChoiceTerm.UNTIL);

    private static final Set<ChoiceTerm> BREAKS_OFF = EnumSet.of(ChoiceTerm.OVER, ChoiceTerm.BECAUSE, ChoiceTerm.COND);

    private final ClausePass pass;

    BareClauses(ClausePass pass) {
        this.pass = pass;
    }

    void read() {
        for (int k = 0; k < pass.clauses.size() && pass.how.bare(); k++) {
            var clause = pass.clauses.get(k);
            if (clause.isPlain()
                    && clause.names()
                    && !clause.verb
                    && !goesOn(clause)
                    && !rowGoesOn(k + 1)
                    && !isSubjectOfMore(k)) {
                read(clause);
            }
        }
        readPurposes();
    }

    private boolean goesOn(Clause clause) {
        boolean broken = clause.to >= pass.size() || pass.isSign(clause.to);
        return !broken && clause.ended != null && GOES_ON.contains(clause.ended);
    }

    /** Whether the next name of a row has words that say something of it. */
    private boolean rowGoesOn(int k) {
        if (k >= pass.clauses.size()) {
            return false;
        }
        var next = pass.clauses.get(k);
        if (!next.listed || next.condition != null || next.ended != null && BREAKS_OFF.contains(next.ended)) {
            return false;
        }
        for (int i = next.from; i < next.to; i++) {
            if (pass.isWord(i)
                    && !pass.idle[i]
                    && !pass.isOne(ChoiceTerm.AND, i)
                    && !pass.isOne(ChoiceTerm.FOR, i)
                    && !pass.isOne(ChoiceTerm.ARTICLE, i)) {
                return true;
            }
        }
        return false;
    }

    /** "X, while fast, is costly": behind what is conceded goes on what is said of the name. */
    private boolean isSubjectOfMore(int k) {
        var name = pass.clauses.get(k);
        if (name.ended != null || !pass.isSign(name.to - 1)) {
            return false;
        }
        boolean conceded = false;
        for (Clause clause : pass.clauses.subList(k + 1, pass.clauses.size())) {
            if (conceded && clause.comma) {
                return true;
            }
            conceded |= pass.is(ChoiceTerm.CONCEDE, clause.from - 1);
        }
        return false;
    }

    private void read(Clause clause) {
        int first = -1;
        int last = -1;
        for (int i = clause.from; i < clause.to; i++) {
            if (pass.isOption(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0
                || Coordination.distinct(Coordination.of(clause.named, pass)) < Coordination.distinct(clause.named)) {
            return;
        }
        if (last + 2 == pass.size() && pass.token(last + 1).isAny(":：")) {
            // A name before a list is its heading.
            return;
        }
        int before = words(clause.from, first);
        boolean alone = before == 0 && words(last + 1, clause.to) == 0;
        if (alone && stands(clause)) {
            if (clause.condition == null && (clause.late || pass.pending != null)) {
                clause.condition = pass.pending != null ? pass.pending : pass.rest(clause.from);
            }
            choose(clause);
        } else if (before == 0 && stands(clause) && isForAll(last + 1)) {
            choose(clause);
        } else if (before <= 1 && (clause.condition != null || pass.is(ChoiceTerm.FOR, last + 1))) {
            if (clause.condition == null) {
                clause.condition = new Range(last + 1, clause.to);
            }
            choose(clause);
        }
    }

    /** "X for everybody", and no other option for some. */
    private boolean isForAll(int i) {
        int behind = i + pass.at(ChoiceTerm.FOR_ALL, i);
        boolean ends = behind > i
                && (!pass.isWord(behind) || pass.is(ChoiceTerm.DEFAULT, behind) || pass.is(ChoiceTerm.BECAUSE, behind));
        for (int k = behind; ends && k < pass.size() && !pass.is(ChoiceTerm.DEFAULT, k); k++) {
            ends = !pass.isOption(k);
        }
        return ends;
    }

    private static void choose(Clause clause) {
        clause.mode = Mode.CHOOSE;
        clause.bare = true;
    }

    private boolean stands(Clause clause) {
        var start = pass.clauses.get(0);
        return clause == start
                || clause.late
                || clause.listed && rowChooses(clause)
                || clause.turn
                || start.mode == Mode.CONDITION
                || isSilent(clause.from);
    }

    /** Whether the row that a name goes on with chooses: of "the candidates were X, Y and Z", none does. */
    private boolean rowChooses(Clause listed) {
        int head = pass.clauses.indexOf(listed);
        while (head > 0 && pass.clauses.get(head).listed) {
            head--;
        }
        return pass.clauses.get(head).mode == Mode.CHOOSE;
    }

    private boolean isSilent(int to) {
        for (int i = 0; i < to; i++) {
            if (!pass.isSign(i) && !pass.idle[i]) {
                return false;
            }
        }
        return true;
    }

    private int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += pass.isWord(i) && !pass.idle[i] ? 1 : 0;
        }
        return count;
    }

    /** "For engineers we use X, for sales Y": both under a condition. */
    private void readPurposes() {
        int begin = pass.begin();
        if (!pass.is(ChoiceTerm.FOR, begin)) {
            return;
        }
        for (Clause clause : pass.clauses) {
            if (!clause.isPlain()
                    || !clause.names()
                    || !clause.comma
                    || !pass.is(ChoiceTerm.FOR, clause.from)
                    || pass.hasWord(clause.last().at + 1, clause.to)) {
                continue;
            }
            choose(clause);
            clause.condition = new Range(clause.from, clause.named.get(0).at);
            for (Clause other : pass.clauses) {
                if (other != clause && other.chooses() && other.names() && other.condition == null) {
                    other.condition = new Range(begin, other.named.get(0).at);
                }
            }
        }
    }
}
