package io.github.comparisonpages.recognize.verdict.grammar;

/**
 * What a phrase of the grammar of choosing does. The phrases stand in the language's file, behind {@code choice.} and the key.
 *
 * <p>The first of them, up to {@link #AND}, are cues: they open, turn or close a clause. Of two cues of one length the first of
 * this order counts.
 */
public enum ChoiceTerm {
    /** Says nothing: "in short", "when in doubt". */
    FILLER("filler"),
    /** Starts what is said of the thing before it: "which". */
    REL("rel"),
    /** Ends a reason that stands before the choice. */
    BECAUSE_BEHIND("because-behind"),
    /** All but one case: "unless". */
    DEFAULT("default"),
    /** A motion was accepted: "was carried". */
    CARRIED("carried"),
    /** What stands beside it is said by others: "according to", "says". */
    HEARSAY("hearsay"),
    BECAUSE("because"),
    COND("cond"),
    UNTIL("until"),
    THEN("then"),
    NOW("now"),
    /** Was so, and is no longer: "used to". */
    PAST("past"),
    /** Its clause says nothing: "whether", "leaning". */
    OPEN("open"),
    /** Takes a choice away, without rejecting: "is not". */
    DENIED("denied"),
    /** The rejected stands before it. */
    REJECTED("rejected"),
    /** The rejected stands behind it. */
    REJECT("reject"),
    /** The rejected before it, the chosen behind it: "will be replaced by". */
    YIELDS("yields"),
    /** The chosen before it, the rejected behind it: "replaces". */
    BEATS("beats"),
    OVER("over"),
    OPEN_BEHIND("open-behind"),
    /** As {@link #SCOPED}, with those it is chosen for right behind it: "suits". */
    SUITS("suits"),
    /** As {@link #CHOSEN}, under the condition that follows: "wins for". */
    SCOPED("scoped"),
    /** The chosen stands before it: "was selected". */
    CHOSEN("chosen"),
    /** The chosen stands behind it: "we chose". */
    CHOOSE("choose"),
    /** Chooses only as the first word of a decision: "add". */
    ACT("act"),
    NEG("neg"),
    BUT("but"),
    OR("or"),
    AND("and"),

    /** Headings that decide, that conclude, and that do neither; those that conclude and have to say something. */
    STRONG("strong"),
    WEAK("weak"),
    /** Headings that conclude where they say nothing else, or only when: "Update, six months later". */
    WEAK_ALONE("weak-alone"),
    NO_HEADING("no-heading"),
    FINAL("final"),
    ADJECTIVE("adjective"),
    STATUS("status"),
    REJECTING_HEADING("rejecting-heading"),
    /** Words of a heading or label that lists what was not taken: "alternatives". */
    ALTERNATIVES("alternatives"),
    LABEL("label"),
    WHY_NOT("why-not"),

    /** Those of {@link #CHOOSE} that choose only where a clause starts, and what may stand before them there. */
    START("start"),
    LEAD("lead"),
    /** Those of {@link #CHOOSE} that choose only a name right behind them: "it is". */
    NEAR("near"),
    /** Those of {@link #CHOOSE} behind which only a single name is chosen: "that leaves us with". */
    LEFT("left"),
    /** Those of {@link #CHOOSE} that need who writes or all there is before them: "all messages go through". */
    BROAD("broad"),
    /** Words of a subject that stands for all there is: "everything". */
    EVERY("every"),
    /** Announces an answer before a colon: "came down to one". */
    ANNOUNCE("announce"),
    /** Answers a question so that what it asks for is chosen: "absolutely". */
    ASSENT("assent"),
    /** Those of {@link #CHOOSE} that tell of a decision made, and those that do so wherever they stand. */
    PLAIN("plain"),
    PLAINEST("plainest"),
    /** Those of {@link #CHOSEN} that compare, so that they may hold for a case only: "is the better choice". */
    BETTER("better"),
    /** Those of {@link #REJECT} that say so outright. */
    EXPRESS("express"),
    NEG_BEHIND("neg-behind"),
    /** Those of {@link #NEG} that deny a verb: "not", and not "without". */
    NEG_VERB("neg-verb"),
    COND_LOOSE("cond-loose"),
    /** Opens a condition as the first word of a sentence only: "should". */
    COND_START("cond-start"),
    SO("so"),
    TURN("turn"),
    FOR("for"),
    FIRM_FOR("firm-for"),
    /** What holds for all, where nothing stands behind it: "for everybody". */
    FOR_ALL("for-all"),
    /** Groups of people that are not all readers: what is advised for "nonprofits" is for them only. */
    GROUP("group"),
    /** What stands right before a name and is what the name is for: a Japanese particle. */
    TOPIC("topic"),
    PURPOSE("purpose"),
    AS("as"),
    /** What follows "as" where an option is not the first choice: "fallback". */
    MINOR("minor"),
    EITHER("either"),
    /** Those of {@link #OPEN} behind which the author goes on to choose: "despite". */
    CONCEDE("concede"),
    /** Those of {@link #OPEN} that a vote is taken on: "the proposal to". */
    MOTION("motion"),
    /** Says that nothing is decided. */
    UNDECIDED("undecided"),
    INFINITIVE("infinitive"),
    /** Who writes. */
    WE("we"),
    /** People other than who writes: what they choose is their choice, what is for them is for them only. */
    OTHERS("others"),
    /** What a question asks by that names no case: "which". */
    ASKS("asks"),
    /** Stands for the option named before, "it", and those of {@link #CHOOSE} that hold such a word: "we stay with it". */
    IT("it"),
    CHOOSE_IT("choose-it"),
    /** Stand for the first and the second of two options named before. */
    FORMER("former"),
    LATTER("latter"),
    /** When an earlier decision was made: "last year". */
    EARLIER("earlier"),
    /** Before or behind what is left, and before what is moved to: "from", "to". */
    FROM("from"),
    TO("to"),
    /** Leaves the choice to others: "decide for themselves". */
    FREE("free"),
    /** Takes back a decision made: "was revoked". */
    REVOKED("revoked"),

    /** Marks at an option, and what a cell says. */
    MARK("mark"),
    MARK_NO("mark-no"),
    YES("yes"),
    NO("no"),
    NONE("none"),

    /** Parts of names and references to options. */
    OPTION("option"),
    ORDINAL("ordinal"),
    ONE("one"),
    OF("of"),
    /** Who did it, in the passive: "by". */
    BY("by"),
    POSSESSIVE("possessive"),
    ARTICLE("article"),
    STOP("stop"),
    COMPOUND("compound"),
    ABBREVIATION("abbreviation"),

    /** Endings that a name may take. */
    INFLECTION("inflection"),
    /** Endings of a verb that stands as a noun. */
    GERUND("gerund"),
    /** Words by which a text's language is known, and the scripts by which it is. */
    TELL("tell"),
    SCRIPT("script");

    private final String key;

    ChoiceTerm(String key) {
        this.key = key;
    }

    String key() {
        return "choice." + key;
    }

    boolean isCue() {
        return ordinal() <= AND.ordinal();
    }
}
