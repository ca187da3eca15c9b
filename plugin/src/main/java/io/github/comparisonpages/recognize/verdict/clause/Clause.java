package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a sentence that does one thing with the options in it. Only {@link ClauseReader} and what it uses change it. */
public final class Clause {

    /** What it does. */
    public enum Mode {
        /** Nothing yet. */
        NONE,
        CHOOSE,
        REJECT,
        OPEN,
        CONDITION,
        REASON,
        /** What stands behind a choice and is no part of it. */
        TAIL,
        IGNORED,
        END,
        /** Each option has a mark of its own. */
        MIXED
    }

    /** An option in it. */
    public static final class Named {

        final Token token;
        final int at;
        public boolean rejected;
        boolean chosen;

        Named(Token token, int at) {
            this.token = token;
            this.at = at;
        }

        int option() {
            return token.index();
        }
    }

    /** Tokens of the sentence, from the first to before the second. */
    public record Range(int from, int to) {}

    public Mode mode;
    public List<Named> named = new ArrayList<>();
    public int from;
    public int to = -1;

    /** Why it was opened: behind a label, a comma, a contrast; as one of a row. */
    boolean label;

    boolean comma;
    boolean turn;
    boolean listed;
    boolean contrast;
    /** Opened by a word that only denies: "not". */
    public boolean denies;
    /** Opened by a word that rejects outright: "we rejected". */
    boolean express;
    /** Opened by a word that chooses only at a clause's start. */
    public boolean starts;

    boolean gerund;

    /** Behind "later": what it names comes second. */
    boolean late;

    boolean now;

    /** Was so once, and chooses nothing of today. */
    public boolean past;
    /** The chosen stands before its cue. */
    public boolean passive;
    /** The chosen is told in words before its cue. */
    boolean subject;

    boolean rejectedBehind;
    public boolean minor;
    boolean bare;
    boolean verb;
    boolean several;
    boolean conditionInside;

    String cue = "";

    /** The chosen before a cue that may hold for a case only: "is the better choice". */
    public boolean scoped;

    /** Only compares: "is the better product". */
    public boolean better;

    /** As {@link #scoped}, where others of the section have another option only. */
    public boolean compares;

    /** What others say, and not who writes. */
    boolean heard;

    @Nullable
    ChoiceTerm ended;

    /** Who or what chooses, where that is not who writes: "engineering gets". */
    @Nullable
    public Range chooser;

    /** The condition that is part of it, and one given before. */
    @Nullable
    public Range condition;

    @Nullable
    Range given;

    public Clause(Mode mode, int from) {
        this.mode = mode;
        this.from = from;
    }

    public boolean chooses() {
        return mode == Mode.CHOOSE;
    }

    public boolean rejects() {
        return mode == Mode.REJECT;
    }

    public boolean isPlain() {
        return mode == Mode.NONE;
    }

    public boolean names() {
        return !named.isEmpty();
    }

    Named last() {
        return named.get(named.size() - 1);
    }

    /** Ends here, unless it ended before. */
    void end(int at) {
        if (to < 0) {
            to = at;
        }
    }
}
