package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Range;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the pass over a sentence is: its clauses so far, the open one, what was said outside of clauses. */
final class ClausePass {

    private static final String CLOSING = ")]）";

    final ChoiceVocabulary vocabulary;
    final Passage passage;
    final List<Token> tokens;
    final How how;
    final List<Clause> clauses = new ArrayList<>();
    final List<Saying> said = new ArrayList<>();

    /** Options that are struck out, or part of a cue: "replaced Kafka with". */
    final List<Token> gone = new ArrayList<>();

    /** Tokens that say nothing by themselves. */
    final boolean[] idle;

    Clause clause;

    /** Where the cue in hand starts; -1 where none is. */
    int cueAt = -1;

    /** A condition that stands before what it holds for. */
    @Nullable
    Range pending;

    /** Whether "until" or "then" was read, so that a second option comes after the first. */
    boolean inTurn;

    /** Whether other people chose something in this sentence. */
    boolean byOthers;

    /** Whether others speak, and the first of the clauses that they do. */
    private boolean heard;

    private int heardFrom;

    private final int[] closing;
    private int firstChoose = -2;

    ClausePass(ChoiceVocabulary vocabulary, Passage passage, List<Token> tokens, How how) {
        this.vocabulary = vocabulary;
        this.passage = passage;
        this.tokens = tokens;
        this.how = how;
        this.idle = new boolean[tokens.size()];
        this.closing = new int[tokens.size()];
        int next = -1;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            closing[i] = next;
            next = tokens.get(i).isAny(CLOSING) ? i : next;
        }
        this.clause = new Clause(how.label() ? Mode.CHOOSE : Mode.NONE, 0);
        clause.label = how.label();
        clauses.add(clause);
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean isOption(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isOption();
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isSign(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isSign();
    }

    int at(ChoiceTerm term, int i) {
        return vocabulary.at(term, tokens, i);
    }

    boolean is(ChoiceTerm term, int i) {
        return vocabulary.at(term, tokens, i) > 0;
    }

    boolean isOne(ChoiceTerm term, int i) {
        return vocabulary.isOne(term, tokens.get(i));
    }

    /** The bracket that closes behind a place; -1 where none does. */
    int closing(int i) {
        return closing[i];
    }

    /** Closes the open clause where its cue starts, and opens another at {@code from}. */
    Clause open(Mode mode, int from) {
        boolean express = mode == Mode.REJECT && cueAt >= 0 && is(ChoiceTerm.EXPRESS, cueAt);
        clause.end(cueAt >= 0 ? cueAt : from);
        clause = new Clause(mode, from);
        clause.express = express;
        clause.heard = heard;
        clauses.add(clause);
        return clause;
    }

    /** From here on others speak, up to a contrast; also before, where {@code before} says so. */
    void hear(boolean before) {
        heard = true;
        clause.heard = true;
        for (int k = heardFrom; before && k < clauses.size(); k++) {
            clauses.get(k).heard = true;
        }
    }

    /** From the next clause on who writes speaks again. */
    void hearNoMore() {
        heard = false;
        heardFrom = clauses.size();
    }

    boolean rejectedBefore() {
        for (Clause c : clauses) {
            if (c.rejects()) {
                return true;
            }
        }
        return false;
    }

    boolean namedBefore() {
        for (Clause c : clauses) {
            if (c.names()) {
                return true;
            }
        }
        return false;
    }

    /** Whether more than {@code most} words stand there that are none of these terms. */
    boolean moreWords(int from, int to, int most, ChoiceTerm... aside) {
        int count = 0;
        for (int i = from; i < to && count <= most; i++) {
            count += tokens.get(i).isWord() && !isAnyOne(i, aside) ? 1 : 0;
        }
        return count > most;
    }

    private boolean isAnyOne(int i, ChoiceTerm... terms) {
        for (ChoiceTerm term : terms) {
            if (isOne(term, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase of a term starts in a stretch. */
    boolean has(ChoiceTerm term, int from, int to) {
        return last(term, from, to) >= 0;
    }

    /** Where in a stretch the last phrase of a term starts; -1 where none does. */
    int last(ChoiceTerm term, int from, int to) {
        for (int i = Math.min(to, tokens.size()) - 1; i >= from; i--) {
            if (is(term, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause tells what was so at first. */
    boolean choosesPast() {
        for (Clause c : clauses) {
            if (c.names() && (c.chooses() && c.now || c.past)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that chooses stands before a place. */
    boolean choosesBefore(int place) {
        if (firstChoose == -2) {
            firstChoose = Integer.MAX_VALUE;
            for (int i = 0; i < tokens.size() && firstChoose == Integer.MAX_VALUE; i++) {
                firstChoose = tokens.get(i).isWord() && is(ChoiceTerm.CHOOSE, i) ? i : firstChoose;
            }
        }
        return firstChoose < place;
    }

    /** Whether there is a word in a stretch. */
    boolean hasWord(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word in a stretch that is not idle. */
    boolean saysWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord() && !idle[i]) {
                return true;
            }
        }
        return false;
    }

    void idle(int from, int to) {
        for (int i = from; i < to; i++) {
            idle[i] = true;
        }
    }

    /** The first token that is no sign; the end where all are signs. */
    int begin() {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).isSign()) {
            i++;
        }
        return i;
    }

    /** The text of some tokens. */
    String text(@Nullable Range range) {
        if (range == null || range.from() >= range.to() || range.from() >= tokens.size()) {
            return "";
        }
        int last = Math.min(range.to(), tokens.size()) - 1;
        return passage.text()
                .substring(tokens.get(range.from()).start(), tokens.get(last).end())
                .strip();
    }

    Range rest(int from) {
        return new Range(from, tokens.size());
    }
}
