package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import java.util.ArrayList;

/**
 * Reads one sentence from left to right as clauses that choose, reject, or say nothing. Options are put into the open clause; signs
 * and cues ({@link CueReader}) open and close clauses.
 */
final class ClauseReader {

    private static final String THUMBS_DOWN = "👎❌✗✘✖🚫";
    private static final int FAR = 9;
    private static final int FAR_BEHIND_A_LABEL = 3;
    private static final int ANSWER = 4;

    private final ClausePass pass;
    private final ChoiceVocabulary vocabulary;
    private final CueReader cues;

    private ClauseReader(ClausePass pass, OptionResolver resolver) {
        this.pass = pass;
        this.vocabulary = pass.vocabulary;
        this.cues = new CueReader(pass, resolver);
    }

    /** Goes through a sentence; its clauses are in the pass afterwards. */
    static void read(ClausePass pass, OptionResolver resolver) {
        new ClauseReader(pass, resolver).read();
    }

    private void read() {
        for (int i = 0; i < pass.size(); i++) {
            pass.cueAt = -1;
            var token = pass.token(i);
            if (token.isOption()) {
                option(i);
            } else if (token.isSign()) {
                i = sign(i);
            } else {
                i = cues.read(i);
            }
        }
        pass.cueAt = -1;
        pass.clause.end(pass.size());
        for (int k = 0; k < pass.clauses.size(); k++) {
            pass.clauses.get(k).end(k + 1 < pass.clauses.size() ? pass.clauses.get(k + 1).from : pass.size());
        }
    }

    private void option(int i) {
        var token = pass.token(i);
        var clause = pass.clause;
        if (pass.passage.isStruck(token.start(), token.end())) {
            pass.gone.add(token);
            return;
        }
        boolean awaited = clause.chooses() && !clause.names();
        boolean owner = token.option() != null && token.option().possessive();
        boolean near = awaited && vocabulary.contains(ChoiceTerm.NEAR, clause.cue);
        if (owner
                || near && pass.moreWords(clause.from, i, 0, ChoiceTerm.ARTICLE)
                || clause.conditionInside
                || awaited && !clause.label && pass.moreWords(clause.from, i, FAR, ChoiceTerm.ARTICLE)
                || clause.label
                        && !clause.names()
                        && pass.moreWords(clause.from, i, FAR_BEHIND_A_LABEL, ChoiceTerm.STOP, ChoiceTerm.ARTICLE)
                        && !pass.choosesBefore(i)) {
            return;
        }
        if (pass.is(ChoiceTerm.AS, i + 1) && isMinor(i + 2)) {
            pass.said.add(new Saying(token.index(), Saying.Kind.OPEN, Saying.Via.NAME, clause, i));
            clause.minor = true;
            return;
        }
        clause.named.add(new Named(token, i));
    }

    private boolean isMinor(int from) {
        for (int i = from; i < Math.min(from + 3, pass.size()); i++) {
            if (pass.is(ChoiceTerm.MINOR, i)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a sign; returns the last token that is read by that. */
    private int sign(int i) {
        var token = pass.token(i);
        var clause = pass.clause;
        if (clause.names() && pass.isOption(i - 1) && THUMBS_DOWN.contains(token.raw())) {
            clause.last().rejected = true;
        }
        if (token.isAny("([（")) {
            return bracket(i);
        }
        if (token.isAny(":：=")) {
            return colon(i);
        } else if (token.isAny("/")) {
            clause.several |= clause.names() && pass.isOption(i - 1) && pass.isOption(i + 1);
        } else if (token.isAny(";；")) {
            pass.hearNoMore();
            pass.open(Mode.NONE, i + 1).turn = pass.rejectedBefore();
            pass.pending = null;
        } else if (token.isAny(",，、")) {
            comma(i);
        } else if (isDash(token)) {
            if (!clause.chooses() || clause.names()) {
                boolean leads = clause.isPlain() && !clause.names() && pass.saysWords(clause.from, i);
                pass.open(Mode.NONE, i + 1).chooser = leads ? new Clause.Range(clause.from, i) : null;
            }
        } else if (token.isAny("→➡⇒")) {
            arrow(i);
        } else if (token.isAny(">")
                && pass.how.bare()
                && clause.isPlain()
                && pass.isOption(i - 1)
                && pass.isOption(i + 1)) {
            clause.mode = Mode.CHOOSE;
            pass.open(Mode.REJECT, i + 1);
        }
        return i;
    }

    private boolean isDash(Token token) {
        if (token.isAny("–—")) {
            return true;
        }
        String text = pass.passage.text();
        return token.isAny("-")
                && token.start() > 0
                && Character.isWhitespace(text.charAt(token.start() - 1))
                && token.end() < text.length()
                && Character.isWhitespace(text.charAt(token.end()));
    }

    /** An aside: "(rejected)" behind a name is a mark; all else is left out. */
    private int bracket(int i) {
        int close = pass.closing(i);
        if (close < 0) {
            return i;
        }
        var clause = pass.clause;
        var words = new ArrayList<Token>();
        var options = new ArrayList<Token>();
        for (Token token : pass.tokens.subList(i + 1, close)) {
            if (token.isWord()) {
                words.add(token);
            } else if (token.isOption()) {
                options.add(token);
            }
        }
        if (clause.names() && vocabulary.is(ChoiceTerm.MARK_NO, words)) {
            clause.named.forEach(n -> n.rejected = true);
        } else if (clause.names() && vocabulary.is(ChoiceTerm.MARK, words)) {
            clause.named.forEach(n -> n.chosen = true);
        } else if (!clause.names() && options.size() == 1 && !clause.isPlain()) {
            clause.named.add(new Named(options.get(0), i));
        }
        pass.idle(i, close + 1);
        return close;
    }

    /** "Kafka: no", "SQS: yes"; returns the last token that is read by that. */
    private int colon(int i) {
        if (pass.clause.mode == Mode.REASON) {
            pass.open(Mode.NONE, i + 1).turn = true;
        }
        var clause = pass.clause;
        if (!clause.names() && (clause.isPlain() || clause.rejects())) {
            boolean announced = pass.has(ChoiceTerm.LABEL, 0, i)
                    || pass.has(ChoiceTerm.STRONG, 0, i)
                    || pass.has(ChoiceTerm.ANNOUNCE, 0, i);
            var behind = pass.open(Mode.NONE, i + 1);
            behind.turn = announced;
            behind.chooser = clause.isPlain() && clause.from < i ? new Clause.Range(clause.from, i) : null;
            return i;
        }
        if (!clause.isPlain() || clause.named.size() != 1 || !pass.isOption(i - 1)) {
            return i;
        }
        int end = i + 1;
        while (pass.isWord(end) && end <= i + 1 + ANSWER) {
            end++;
        }
        var words = pass.tokens.subList(i + 1, end);
        if (words.isEmpty() || words.size() > ANSWER) {
            return i;
        }
        if (vocabulary.is(ChoiceTerm.MARK_NO, words) || vocabulary.is(ChoiceTerm.NO, words)) {
            clause.mode = Mode.REJECT;
            pass.open(Mode.IGNORED, i + 1);
            return end - 1;
        } else if (vocabulary.is(ChoiceTerm.MARK, words) || vocabulary.is(ChoiceTerm.YES, words)) {
            clause.mode = Mode.CHOOSE;
            clause.passive = true;
            pass.open(Mode.IGNORED, i + 1);
            return end - 1;
        }
        return i;
    }

    private void comma(int i) {
        var clause = pass.clause;
        int j = i + 1;
        while (j < pass.size() && (pass.is(ChoiceTerm.AND, j) || pass.isSign(j))) {
            j++;
        }
        boolean list = pass.isOption(j);
        if (clause.chooses() && clause.names() && list && !clause.label && isSubject(j)) {
            // "we chose X, Y we will uninstall"
            pass.open(Mode.NONE, i + 1);
        } else if (clause.chooses()
                && (list || !clause.names() && !pass.token(i).isAny("、"))) {
            clause.comma = true;
        } else if (clause.rejects() && list && !clause.denies && goesOn(j + 1)) {
            return;
        } else if (list && clause.names() && clause.isPlain()) {
            pass.open(Mode.NONE, i + 1).listed = true;
        } else if (clause.mode == Mode.CONDITION && pass.is(ChoiceTerm.REL, j)) {
            // "except for sales, who have Y"
            return;
        } else if (clause.mode == Mode.CONDITION || clause.mode == Mode.REASON) {
            pass.open(Mode.NONE, i + 1);
        } else {
            pass.open(Mode.NONE, i + 1).comma = true;
        }
    }

    /** Whether words go on behind a name that say something of it. */
    private boolean isSubject(int option) {
        int next = option + 1;
        return pass.isWord(next)
                && vocabulary.cue(pass.tokens, next) == null
                && !pass.is(ChoiceTerm.FOR, next)
                && !pass.is(ChoiceTerm.OPTION, next)
                && !Tokens.isHan(pass.token(next).word());
    }

    /** Whether the row of rejected options goes on, or ends there. */
    private boolean goesOn(int i) {
        if (i >= pass.size()
                || pass.isSign(i)
                || pass.is(ChoiceTerm.AND, i)
                || pass.is(ChoiceTerm.OR, i)
                || pass.is(ChoiceTerm.BECAUSE, i)) {
            return true;
        }
        var cue = vocabulary.cue(pass.tokens, i);
        return cue != null && (cue.term() == ChoiceTerm.CHOSEN || cue.term() == ChoiceTerm.REJECTED);
    }

    private void arrow(int i) {
        if (pass.clause.names()) {
            pass.open(Mode.IGNORED, i + 1);
        } else {
            boolean told = pass.saysWords(0, i);
            pass.open(Mode.CHOOSE, i + 1).condition = told ? new Clause.Range(0, i) : null;
        }
    }
}
