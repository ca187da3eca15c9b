package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceLanguage.Cue;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/** What each cue does to the clauses of a sentence. */
final class CueReader {

    private static final int FAR_FROM_ITS_CUE = 3;
    private static final int OF_OTHERS = 6;
    private static final Set<ChoiceTerm> IDLE =
            EnumSet.of(ChoiceTerm.FILLER, ChoiceTerm.NOW, ChoiceTerm.PAST, ChoiceTerm.BUT);
    private static final Set<ChoiceTerm> ENDS =
            EnumSet.of(ChoiceTerm.BECAUSE, ChoiceTerm.BUT, ChoiceTerm.OVER, ChoiceTerm.COND, ChoiceTerm.AND);

    private final ClausePass pass;
    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;
    private final ChoosingCue choosing;

    CueReader(ClausePass pass, OptionResolver resolver) {
        this.pass = pass;
        this.vocabulary = pass.vocabulary;
        this.resolver = resolver;
        this.choosing = new ChoosingCue(pass);
    }

    /** Reads the cue at a word, if there is one; returns the last token that is read by that. */
    int read(int i) {
        var cue = vocabulary.cue(pass.tokens, i);
        if (cue == null) {
            return i;
        }
        pass.cueAt = i;
        int stop = i + cue.length();
        if (IDLE.contains(cue.term())) {
            pass.idle(i, stop);
        }
        for (int j = i; j < stop; j++) {
            if (pass.isOption(j) && cue.term() != ChoiceTerm.FILLER) {
                pass.gone.add(pass.token(j));
            }
        }
        var clause = pass.clause;
        clause.ended = cue.term();
        int behind = pass.at(ChoiceTerm.NEG_BEHIND, i);
        if (behind > 0 && clause.chooses() && clause.names() && pass.isOption(i - 1) && !pass.isOption(i + behind)) {
            clause.mode = Mode.REJECT;
            return i + behind - 1;
        }
        boolean label = cue.term() == ChoiceTerm.REJECTED || cue.term() == ChoiceTerm.REJECT;
        if (label && i > 0 && stop < pass.size() && pass.token(stop).isAny(":：") && pass.isOption(stop + 1)) {
            // "Chosen: X Rejected: Y", a label behind the other
            pass.open(Mode.REJECT, stop + 1);
            return stop;
        }
        return act(cue, i, stop) ? pass.size() : stop - 1;
    }

    /** Does what the cue says; returns whether nothing behind it counts. */
    private boolean act(Cue cue, int i, int stop) {
        var clause = pass.clause;
        switch (cue.term()) {
            case BUT -> {
                if (clause.chooses() && !clause.names() && i == clause.from) {
                    // The German "but" stands behind the verb.
                    return false;
                }
                // "not X but Y": Y is meant where X was only denied
                pass.hearNoMore();
                pass.open(Mode.NONE, stop).turn = pass.rejectedBefore() || pass.is(ChoiceTerm.SO, i);
                pass.pending = null;
            }
            case BECAUSE -> {
                boolean told = pass.namedBefore() || clause.chooses() && i > clause.from || choseBefore(clause, i);
                pass.open(told ? Mode.END : Mode.REASON, stop);
                return told;
            }
            // "says Tom", "Tom says.": what stands before it is his as well
            case HEARSAY -> pass.hear(pass.isSign(i - 1) || stop == pass.size() || pass.isSign(stop));
            case BECAUSE_BEHIND -> {
                if (!clause.chooses()) {
                    pass.open(Mode.NONE, stop);
                }
            }
            case REL -> {
                // "she argued that we should use X"
                if (clause.mode != Mode.OPEN) {
                    // "people who …"
                    int others = clause.names() ? -1 : pass.last(ChoiceTerm.OTHERS, clause.from, i);
                    boolean theirs = others > pass.last(ChoiceTerm.WE, clause.from, i);
                    pass.byOthers |= theirs;
                    pass.open(Mode.NONE, stop).verb = true;
                }
            }
            case DEFAULT -> pass.open(Mode.CONDITION, stop);
            case COND -> condition(i, stop);
            case NOW -> clause.now = true;
            case PAST -> clause.past = true;
            case UNTIL -> pass.inTurn = true;
            case THEN -> {
                pass.inTurn = true;
                pass.open(Mode.NONE, stop).late = true;
            }
            case OPEN -> open(i, stop);
            case NEG, REJECT -> reject(cue, i, stop);
            case REJECTED -> rejected(i, stop);
            case DENIED -> denied(i, stop);
            case OPEN_BEHIND -> {
                if (clause.names() && clause.isPlain()) {
                    clause.mode = Mode.OPEN;
                }
                pass.open(Mode.NONE, stop);
            }
            case YIELDS -> {
                if (clause.names() && clause.isPlain()) {
                    clause.mode = Mode.REJECT;
                }
                pass.open(Mode.CHOOSE, stop);
            }
            case BEATS -> {
                boolean loses = !clause.names() && pass.is(ChoiceTerm.REJECT, i);
                if (!loses && clause.names() && clause.isPlain()) {
                    clause.mode = Mode.CHOOSE;
                }
                pass.open(Mode.REJECT, stop);
            }
            case OVER -> over(i, stop);
            case SCOPED, CHOSEN, CARRIED -> chosen(cue, i, stop);
            case ACT -> {
                if (pass.how.first() && pass.begin() == i) {
                    pass.open(Mode.CHOOSE, stop);
                }
            }
            case CHOOSE -> choosing.read(i, cue.length());
            case OR -> or(i, stop);
            case AND -> and(stop);
            default -> {
                // A filler says nothing.
            }
        }
        return false;
    }

    /** Whether another clause chooses in words. */
    private boolean choseBefore(Clause clause, int i) {
        for (Clause c : pass.clauses) {
            if (c != clause && c.chooses() && (c.names() || c.to >= 0 || i > c.from)) {
                return true;
            }
        }
        return false;
    }

    private void condition(int i, int stop) {
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
        if (last != null && last.mode == Mode.TAIL && clause.comma && before > 0) {
            // "X was chosen, provided that …"
            last = pass.clauses.get(before - 1);
        }
        if (last != null && clause.mode == Mode.TAIL && last.scoped && last.condition == null && i == clause.from) {
            // "X is the better choice where …"
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

    private void open(int i, int stop) {
        var clause = pass.clause;
        if (pass.is(ChoiceTerm.UNDECIDED, i)) {
            pass.pending = pass.rest(i);
        }
        if (pass.is(ChoiceTerm.MOTION, i) && !clause.names() && (clause.chooses() || clause.rejects())) {
            // "approved the motion to …"
            return;
        }
        if (clause.chooses() && clause.names() && !pass.is(ChoiceTerm.EITHER, i)) {
            pass.open(Mode.OPEN, stop);
        } else if (clause.chooses() && (clause.label || i > clause.from + 2)) {
            if (!clause.label) {
                clause.end(i);
                pass.open(Mode.OPEN, stop);
            } else if (i <= clause.from + 2) {
                clause.mode = Mode.OPEN;
            }
        } else {
            if (clause.isPlain() && clause.names()) {
                clause.mode = Mode.OPEN;
            }
            pass.open(Mode.OPEN, stop);
        }
    }

    private void reject(Cue cue, int i, int stop) {
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

    private void rejected(int i, int stop) {
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

    private void denied(int i, int stop) {
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

    private void over(int i, int stop) {
        var clause = pass.clause;
        if (clause.names() && clause.isPlain() && pass.how.bare() && pass.isOption(i - 1)) {
            clause.mode = Mode.CHOOSE;
        }
        clause.end(i);
        if (clause.chooses() || clause.names()) {
            pass.open(Mode.REJECT, stop);
        }
    }

    private void chosen(Cue cue, int i, int stop) {
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
            clause.scoped = cue.term() == ChoiceTerm.SCOPED || pass.is(ChoiceTerm.SCOPED, i);
            clause.compares = clause.scoped || pass.is(ChoiceTerm.BETTER, i);
            boolean bound = pass.is(ChoiceTerm.FOR, stop) && !pass.is(ChoiceTerm.FIRM_FOR, stop);
            if (clause.scoped
                    && (bound
                            || stop < pass.size()
                                    && Tokens.isHan(pass.token(stop).word()))) {
                clause.condition = pass.rest(stop);
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

    private void or(int i, int stop) {
        var clause = pass.clause;
        if (!clause.names() || clause.rejects()) {
            return;
        }
        int j = stop;
        while (j < pass.size() && (pass.isSign(j) || pass.isWord(j) && pass.isOne(ChoiceTerm.ARTICLE, j))) {
            j++;
        }
        if (pass.isOption(j) && pass.token(j).index() != clause.last().option()
                || pass.isOption(i - 1) && pass.isWord(j) && !clause.label) {
            clause.several = true;
        }
    }

    private void and(int stop) {
        var clause = pass.clause;
        var next = vocabulary.cue(pass.tokens, stop);
        if (next == null && pass.is(ChoiceTerm.WE, stop)) {
            next = vocabulary.cue(pass.tokens, stop + 1);
        }
        if (next == null) {
            return;
        }
        boolean chooses = next.term() == ChoiceTerm.CHOOSE;
        boolean rejects = next.term() == ChoiceTerm.REJECT || next.term() == ChoiceTerm.NEG;
        if (clause.isPlain() && chooses && pass.at(ChoiceTerm.START, stop) == next.length()) {
            return;
        }
        if (chooses && (clause.chooses() ? clause.names() && !clause.label : true) || rejects) {
            pass.open(Mode.NONE, stop);
        }
    }
}
