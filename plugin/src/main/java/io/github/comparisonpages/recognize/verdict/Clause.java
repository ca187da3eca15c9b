package io.github.comparisonpages.recognize.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a sentence that does one thing with the options in it. Only {@link ClauseReader} and what it uses change it. */
final class Clause {

    /** What it does. */
    enum Mode {
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
    static final class Named {

        final Token token;
        final int at;
        boolean rejected;
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
    record Range(int from, int to) {}

    Mode mode;
    List<Named> named = new ArrayList<>();
    int from;
    int to = -1;

    /** Why it was opened: behind a label, a comma, a contrast; as one of a row. */
    boolean label;

    boolean comma;
    boolean turn;
    boolean listed;
    /** Opened by a word that only denies: "not". */
    boolean denies;
    /** Opened by a word that rejects outright: "we rejected". */
    boolean express;
    /** Opened by a word that chooses only at a clause's start. */
    boolean starts;

    boolean gerund;

    /** Behind "later": what it names comes second. */
    boolean late;

    boolean now;

    /** Was so once, and chooses nothing of today. */
    boolean past;
    /** The chosen stands before its cue. */
    boolean passive;
    /** The chosen is told in words before its cue. */
    boolean subject;

    boolean rejectedBehind;
    boolean minor;
    boolean bare;
    boolean verb;
    boolean several;
    boolean conditionInside;

    String cue = "";

    /** The chosen before a cue that may hold for a case only: "is the better choice". */
    boolean scoped;

    /** As {@link #scoped}, where others of the section have another option only. */
    boolean compares;

    @Nullable
    ChoiceTerm ended;

    /** Who or what chooses, where that is not who writes: "engineering gets". */
    @Nullable
    Range chooser;

    /** The condition that is part of it, and one given before. */
    @Nullable
    Range condition;

    @Nullable
    Range given;

    Clause(Mode mode, int from) {
        this.mode = mode;
        this.from = from;
    }

    boolean chooses() {
        return mode == Mode.CHOOSE;
    }

    boolean rejects() {
        return mode == Mode.REJECT;
    }

    boolean isPlain() {
        return mode == Mode.NONE;
    }

    boolean names() {
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
