package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Cue;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each cue does to the clauses of a sentence. */
final class CueReader {

    private static final Set<ChoiceTerm> IDLE =
            EnumSet.of(ChoiceTerm.FILLER, ChoiceTerm.NOW, ChoiceTerm.PAST, ChoiceTerm.BUT);

    private final ClausePass pass;
    private final ChoiceVocabulary vocabulary;
    private final ChoosingCue choosing;
    private final ChosenCue chosen;
    private final RejectingCue rejecting;
    private final ConditionCue conditions;

    CueReader(ClausePass pass, OptionResolver resolver) {
        this.pass = pass;
        this.vocabulary = pass.vocabulary;
        this.choosing = new ChoosingCue(pass);
        this.chosen = new ChosenCue(pass, resolver, choosing);
        this.rejecting = new RejectingCue(pass);
        this.conditions = new ConditionCue(pass);
    }

    /** Reads the cue at a word, if there is one; returns the last token that is read by that. */
    int read(int i) {
        var cue = cue(i);
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

    /** "Should X cost more, we …": what would be another cue elsewhere starts a condition. */
    private @Nullable Cue cue(int i) {
        int length = i == pass.begin() ? pass.at(ChoiceTerm.COND_START, i) : 0;
        boolean conditional = length > 0 && !pass.is(ChoiceTerm.CHOOSE, i + length);
        int conceded = i == pass.begin() ? pass.at(ChoiceTerm.CONCEDE, i) : 0;
        if (conceded > 0) {
            // "While X remains the nicer one, …"
            return new Cue(ChoiceTerm.OPEN, conceded);
        }
        return conditional ? new Cue(ChoiceTerm.COND, length) : vocabulary.cue(pass.tokens, i);
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
                if (pass.has(ChoiceTerm.EARLIER, 0, i)) {
                    // "X was approved last year, but …"
                    pass.clauses.forEach(c -> c.past |= c.chooses());
                }
                // "not X but Y": Y is meant where X was only denied
                pass.hearNoMore();
                boolean so = pass.is(ChoiceTerm.SO, i);
                pass.open(Mode.NONE, stop).turn = pass.rejectedBefore() || so;
                pass.clause.contrast = !so;
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
                if (clause.mode != Mode.OPEN && clause.mode != Mode.CONDITION) {
                    // "people who …"
                    int others = clause.names() ? -1 : pass.last(ChoiceTerm.OTHERS, clause.from, i);
                    boolean theirs = others > pass.last(ChoiceTerm.WE, clause.from, i);
                    pass.byOthers |= theirs;
                    pass.open(Mode.NONE, stop).verb = true;
                }
            }
            case DEFAULT -> pass.open(Mode.CONDITION, stop);
            case COND -> conditions.read(i, stop);
            case NOW -> clause.now = true;
            case PAST -> clause.past = true;
            case UNTIL -> pass.inTurn = true;
            case THEN -> {
                pass.inTurn = true;
                pass.open(Mode.NONE, stop).late = true;
            }
            case OPEN -> open(i, stop);
            case NEG, REJECT -> rejecting.reject(cue, i, stop);
            case REJECTED -> rejecting.rejected(i, stop);
            case DENIED -> rejecting.denied(i, stop);
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
            case OVER -> rejecting.over(i, stop);
            case SCOPED, SUITS, CHOSEN, CARRIED -> chosen.read(cue, i, stop);
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

    private void open(int i, int stop) {
        var clause = pass.clause;
        if (pass.is(ChoiceTerm.UNDECIDED, i)) {
            pass.pending = pass.rest(i);
        }
        if (pass.is(ChoiceTerm.MOTION, i) && !clause.names() && (clause.chooses() || clause.rejects())) {
            // "approved the motion to …"
            return;
        }
        int before = pass.clauses.size() - 2;
        if (clause.comma && i == clause.from && before >= 0 && !pass.isWord(stop) && !pass.isOption(stop)) {
            // "X, probably."
            var last = pass.clauses.get(before);
            last.mode = last.isPlain() && last.names() ? Mode.OPEN : last.mode;
            pass.open(Mode.OPEN, stop);
        } else if (clause.chooses() && clause.names() && !pass.is(ChoiceTerm.EITHER, i)) {
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
