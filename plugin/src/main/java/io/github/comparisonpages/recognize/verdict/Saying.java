package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.Token.Spelling;
import org.jspecify.annotations.Nullable;

/** What a sentence says of one option. */
final class Saying {

    /** What it says. */
    enum Kind {
        CHOSEN,
        REJECTED,
        OPEN
    }

    /** How the option is told. */
    enum Via {
        NAME,
        SHORT_NAME,
        NUMBER,
        /** In quotes, bold or a link. */
        APART,
        OTHER_WORDS,
        TABLE
    }

    final int option;
    final Kind kind;
    final Via via;
    final Clause clause;

    /** The token where it is named, or where its clause starts. */
    final int at;

    String cue = "";
    /** The condition; empty where there is none. */
    String when = "";
    /** What each of several is for: "Slack for engineers". */
    String scope = "";
    /** What it is bound to: "for sales, use Teams". */
    String purpose = "";

    boolean now;
    /** Nothing but the name. */
    boolean bare;
    /** Rejected outright. */
    boolean express;

    Saying(int option, Kind kind, Via via, Clause clause, int at) {
        this.option = option;
        this.kind = kind;
        this.via = via;
        this.clause = clause;
        this.at = at;
    }

    /** How the name is spelled where the option is named; null where it is told otherwise. */
    @Nullable
    Spelling spelling() {
        for (Clause.Named named : clause.named) {
            if (named.at == at && named.token.option() != null) {
                return named.token.option().spelling();
            }
        }
        return null;
    }

    boolean chooses() {
        return kind == Kind.CHOSEN;
    }

    boolean rejects() {
        return kind == Kind.REJECTED;
    }
}
