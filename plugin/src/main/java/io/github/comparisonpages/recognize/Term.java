package io.github.comparisonpages.recognize;

import java.util.Locale;

/** What a word or phrase of an author can mean. The words are in the vocabulary files, under the constants' names. */
enum Term {
    /** A heading or label above points for an option. */
    PROS,
    /** A heading or label above points against an option. */
    CONS,
    /** A heading or label above points that are neither. */
    NEUTRAL,
    /** A heading above points of several kinds. */
    POINTS,
    /** The start of a single point for an option, before a colon or as it stands: "Good, because". */
    PRO_MARK,
    CON_MARK,
    NEUTRAL_MARK,
    /** A word before a mark: "very". */
    INTENSIFIER,
    /** The start of a rule, which is no point: "do", "avoid". */
    RULE,
    USE_WHEN,
    AVOID_WHEN,
    REVISIT_WHEN,
    EXAMPLES,
    RELATED,
    CONSEQUENCES,
    /** A heading above the list of options. */
    OPTIONS,
    /** A heading above one section an option. */
    DETAILS,
    /** A word that numbers options: "Option 2". */
    OPTION_WORD,
    /** A heading above a table of criteria. */
    CRITERIA,
    /** The header of the column of weights. */
    WEIGHT,
    /** A remark that turns a criterion round. */
    LOWER_IS_BETTER,
    /** A heading above a decision record's status. */
    STATUS,
    VERDICT,
    /** A label before the pick: "Chosen option". */
    PICK,
    /** The start of a sentence that picks: "we will use". */
    PICKING,
    /** The verb of a "use … if" statement. */
    USE,
    /** The second part of a "use … if" statement. */
    IF,
    BECAUSE,
    DISSENT,
    /** A heading that is never an option's: "Links". */
    OTHER,
    /** A word that tells no two names apart: "the", "use". */
    FUNCTION_WORD,
    /** A word before a name that is no part of it: "the". */
    ARTICLE,
    /** A word that ends a name and starts what it is for. */
    PURPOSE,
    /** A word that ends a name in a title and starts where it is used. */
    PLACE,
    /** What stands between a phrase and the option that it is about: "advantages of". */
    OF,
    /** What stands between the options of a title. */
    VERSUS,
    /** The start of a title that names options with "and". */
    DIFFERENCE,
    AND,
    /** The value of a pick that picks nothing. */
    NONE,
    YES,
    NO,
    PARTIAL,
    UNKNOWN,
    NOT_APPLICABLE,
    HIGH,
    MEDIUM,
    LOW;

    /** The key in the vocabulary files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
