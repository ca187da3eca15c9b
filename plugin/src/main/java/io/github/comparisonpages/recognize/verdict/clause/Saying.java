package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.Token.Spelling;
import org.jspecify.annotations.Nullable;

/** What a sentence says of one option. */
public final class Saying {

    /** What it says. */
    public enum Kind {
        CHOSEN,
        REJECTED,
        OPEN
    }

    /** How the option is told. */
    public enum Via {
        NAME,
        SHORT_NAME,
        NUMBER,
        /** In quotes, bold or a link. */
        APART,
        OTHER_WORDS,
        TABLE
    }

    public final int option;
    final Kind kind;
    public final Via via;
    public final Clause clause;

    /** The token where it is named, or where its clause starts. */
    public final int at;

    public String cue = "";
    /** The condition; empty where there is none. */
    public String when = "";
    /** What each of several is for: "Slack for engineers". */
    public String scope = "";
    /** What it is bound to: "for sales, use Teams". */
    public String purpose = "";

    public boolean now;
    /** Nothing but the name. */
    public boolean bare;
    /** Rejected outright. */
    public boolean express;

    public Saying(int option, Kind kind, Via via, Clause clause, int at) {
        this.option = option;
        this.kind = kind;
        this.via = via;
        this.clause = clause;
        this.at = at;
    }

    /** How the name is spelled where the option is named; null where it is told otherwise. */
    @Nullable
    public Spelling spelling() {
        for (Clause.Named named : clause.named) {
            if (named.at == at && named.token.option() != null) {
                return named.token.option().spelling();
            }
        }
        return null;
    }

    public boolean chooses() {
        return kind == Kind.CHOSEN;
    }

    public boolean rejects() {
        return kind == Kind.REJECTED;
    }
}
