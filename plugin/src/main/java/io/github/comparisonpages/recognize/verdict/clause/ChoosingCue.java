package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;

/** What a cue does that chooses what stands behind it: "we chose", "use". */
final class ChoosingCue {

    private final ClausePass pass;
    private final ChoiceVocabulary vocabulary;

    ChoosingCue(ClausePass pass) {
        this.pass = pass;
        this.vocabulary = pass.vocabulary;
    }

    /** Opens a clause that chooses, unless what stands before says otherwise. */
    void read(int i, int length) {
        var clause = pass.clause;
        int behind = i + length;
        boolean starts = pass.at(ChoiceTerm.START, i) == length;
        if (starts && (!mayStart(i) || isNoun(behind))) {
            return;
        }
        if (pass.at(ChoiceTerm.BROAD, i) == length && !isOfAll(clause.from, i)) {
            return;
        }
        if (clause.mode == Mode.TAIL) {
            clause.mode = Mode.IGNORED;
        } else if (clause.mode == Mode.REASON && (starts || i < clause.from + 2)
                || clause.mode == Mode.OPEN && !concedes(i)
                || clause.mode == Mode.CONDITION && !endsACase(i)) {
            return;
        } else if (clause.rejects() && !clause.names()) {
            if (clause.denies) {
                clause.from = behind;
            }
        } else if (clause.chooses() && !clause.names()) {
            if (i <= clause.from + 2) {
                clause.from = behind;
            }
        } else if (clause.chooses() && !clause.label) {
            // "use Slack using …", "X to use": no second choice
            return;
        } else if (clause.isPlain() && clause.names() && !clause.comma) {
            // A subject stands before: "Slack will use …"
            clause.verb |= pass.how.bare();
        } else {
            open(i, behind, starts);
        }
    }

    /** "For small teams we suggest X": the case ends where who writes begins to speak. */
    private boolean endsACase(int i) {
        int before = pass.clauses.size() - 2;
        boolean ours = pass.is(ChoiceTerm.WE, i) || i > 0 && pass.is(ChoiceTerm.WE, i - 1);
        return ours && before >= 0 && pass.is(ChoiceTerm.FOR, pass.clauses.get(before).to);
    }

    /** "All messages …", "we …" */
    private boolean isOfAll(int from, int i) {
        return pass.has(ChoiceTerm.EVERY, from, i) || pass.has(ChoiceTerm.WE, from, i);
    }

    /** "Support and sales …" */
    private boolean isNoun(int behind) {
        int next = behind + pass.at(ChoiceTerm.AND, behind);
        return next > behind
                && pass.isWord(next)
                && !pass.is(ChoiceTerm.CHOOSE, next)
                && !pass.isOne(ChoiceTerm.ARTICLE, next)
                && pass.clause.isPlain()
                && behind == pass.clause.from + 1;
    }

    /** "Despite its price we chose X". */
    private boolean concedes(int i) {
        var clause = pass.clause;
        boolean ours = pass.is(ChoiceTerm.WE, i) || pass.last(ChoiceTerm.WE, clause.from, i) >= i - 2;
        return ours && !clause.names() && pass.is(ChoiceTerm.CONCEDE, clause.from - 1);
    }

    private void open(int i, int behind, boolean starts) {
        var before = pass.clause;
        String word = pass.token(i).word();
        boolean gerund =
                word.length() > 4 && vocabulary.ends(ChoiceTerm.GERUND, word) && !pass.moreWords(before.from, i, 0);
        int ours = pass.is(ChoiceTerm.WE, i) ? i : pass.last(ChoiceTerm.WE, before.from, i);
        int others = pass.last(ChoiceTerm.OTHERS, before.from, i);
        // "Team A chose": no article stands right before a verb
        boolean letter =
                i > before.from && pass.token(i - 1).raw().length() == 1 && pass.isOne(ChoiceTerm.ARTICLE, i - 1);
        boolean subject = before.isPlain()
                && !before.names()
                && others >= ours
                && pass.saysWords(before.from, i)
                && (letter || pass.moreWords(before.from, i, 0, ChoiceTerm.LEAD, ChoiceTerm.ARTICLE));
        boolean same = pass.byOthers && before.isPlain() && !before.turn && ours < 0 && !starts && i == before.from;
        if (same || subject && (others >= 0 || pass.byOthers)) {
            pass.byOthers = true;
            pass.open(Mode.OPEN, behind).chooser = new Clause.Range(before.from, i);
            return;
        }
        var clause = pass.open(Mode.CHOOSE, behind);
        clause.chooser = subject ? new Clause.Range(before.from, i) : before.chooser;
        clause.gerund = gerund;
        clause.late = before.late;
        clause.now = before.now;
        clause.past = before.past;
        clause.starts = starts;
        clause.cue = Tokens.key(pass.tokens.subList(i, behind));
        clause.given = pass.pending;
    }

    /** Whether a verb stands where a clause starts, or behind what may stand before it there: "we will use". */
    private boolean mayStart(int i) {
        var clause = pass.clause;
        int count = 0;
        int last = -1;
        for (int j = clause.from; j < i; j++) {
            if (!pass.isSign(j)) {
                count++;
                last = j;
            }
        }
        if (count == 0) {
            return true;
        }
        boolean helped = pass.isWord(last) && pass.isOne(ChoiceTerm.LEAD, last);
        if (!helped && (count > 1 && clause.isPlain() || count == 1 && pass.isOption(last))) {
            return false;
        }
        if (count == 1 && clause.from == 0 && pass.is(ChoiceTerm.INFINITIVE, last)) {
            // "To use X you need …"
            clause.mode = Mode.REASON;
            return false;
        }
        return true;
    }
}
