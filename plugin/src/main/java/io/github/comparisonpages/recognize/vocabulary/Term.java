package io.github.comparisonpages.recognize.vocabulary;

import java.util.Locale;

/** What a word or phrase of an author can mean. The words are in the vocabulary files, under the constants' names. */
public enum Term {
    /** A heading or label above points for an option. */
    PROS,
    /** A heading or label above points against an option. */
    CONS,
    /** A heading or label above points that are neither. */
    NEUTRAL,
    /** A heading above points of several kinds. */
    POINTS,
    /** A label such as "Risks" that heads drawbacks only where a list stands below it. */
    WEAK_LABEL,
    /** A label that is a common word besides: no heading is one of points for having it in it. */
    AMBIGUOUS_LABEL,
    /** The start of what a label is about where that is no option: "advantages over", "benefits for". */
    LABEL_TAIL,
    /** The start of a single point for an option, before a colon or as it stands: "Good, because". */
    PRO_MARK,
    CON_MARK,
    NEUTRAL_MARK,
    /** A sign that says the same: ✅, {@code :+1:}. */
    PRO_SIGN,
    CON_SIGN,
    NEUTRAL_SIGN,
    /** A word that turns a mark round: "not". */
    NOT,
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
    /** A heading above consequences that are welcome. */
    POSITIVE_CONSEQUENCES,
    NEGATIVE_CONSEQUENCES,
    /** A heading above what weighed in the decision: "Decision drivers". */
    DRIVERS,
    /** A heading above the list of options. */
    OPTIONS,
    /** The last word of such a heading: "Hosting alternatives". */
    OPTIONS_TAIL,
    /** The first words of such a heading: "Options for". */
    OPTIONS_LEAD,
    /** What people choose from, several of them: "frameworks". */
    CANDIDATES,
    /** What is said of them where they were weighed: "evaluated", "under consideration". */
    CONSIDERED,
    /** Words of a sentence that names what was weighed: "we looked at". */
    WEIGHING,
    /** A word of a sentence that may announce options, or anything else: "ways". */
    WAYS,
    /** A heading above things like the page's own subject: "Similar projects". */
    RIVALS,
    /** The first words of a heading that sets one of these against the page's own subject: "Why not", "Comparison with". */
    RIVAL_LEAD,
    /** The last words of such a heading. */
    RIVAL_TAIL,
    /** A word before {@link #OPTIONS_TAIL} that speaks of all of them: "all", "the". */
    ALL,
    /** A heading above one section an option. */
    DETAILS,
    /** A heading that can stand above one section an option, or above anything else: "Analysis". */
    DETAILS_MAYBE,
    /** The first words of a heading above what speaks for and against one option: "Pros and cons of". */
    DETAILS_LEAD,
    /** The last words of such a heading: "pros and cons". */
    ABOUT_TAIL,
    /** The first words of a heading that introduces something: "What is", "Deep dive". */
    SUBJECT_LEAD,
    /** The last words of such a heading: "explained". */
    SUBJECT_TAIL,
    /** Which of several a text is about to tell of: "another", "the second". */
    ONE_OF,
    /** What it calls them: "approach". */
    ONE_OPTION,
    /** A word that numbers options: "Option 2". */
    OPTION_WORD,
    /** What brackets behind an option's name say of its state: "rejected". */
    OPTION_STATUS,
    /** The header of a column of options: "Tool". */
    OPTION_COLUMN,
    /** The header of a column of criteria: "Feature". */
    CRITERION_COLUMN,
    /** The header of a column that is no option: "Notes". */
    PROPERTY,
    /** The header of a column of an interface's reference: "Default". */
    API_COLUMN,
    /** An option's name that means nothing outside its page: "status quo". */
    GENERIC,
    /** A heading above a table of criteria. */
    CRITERIA,
    /** The header of the column of weights. */
    WEIGHT,
    /** A remark that turns a criterion round. */
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER,
    /** A row or column that adds up the others. */
    TOTAL,
    /** A row or column that says who comes first. */
    RANK,
    /** A word of a column that multiplies another by the weights: "A weighted". */
    WEIGHTED,
    /** The header of a column that numbers the rows. */
    NUMBER,
    /** The header of a column about the rows that is none of the options. */
    EXTRA,
    /** A word of a heading or corner that says that numbers are scores. */
    SCORE,
    /** A criterion whose numbers count or date something. */
    COUNT,
    /** The start of such a criterion: "number of". */
    COUNT_OF,
    /** A criterion whose numbers may be amounts of money as well as scores. */
    AMOUNT,
    /** What numbers are measured in. */
    UNIT,
    /** A heading above a decision record's status. */
    STATUS,
    /** A heading above what a record is about. */
    CONTEXT,
    /** A status that says that somebody is still writing: "draft". */
    STATE_DRAFT,
    STATE_PROPOSED,
    STATE_ACCEPTED,
    STATE_REJECTED,
    STATE_DEPRECATED,
    STATE_SUPERSEDED,
    /** A word before one of these that adds nothing: "currently". */
    STATE_LEAD,
    /** A label before the day of a decision. */
    DATE,
    /** A label before those who decided. */
    DECIDERS,
    /** A label before those who were asked, or told. */
    CONSULTED,
    INFORMED,
    /** A word before the number of a record: "ADR". */
    RECORD_WORD,
    /** What a record does to others, or has done to it, before these are named. */
    SUPERSEDES,
    SUPERSEDED_BY,
    AMENDS,
    AMENDED_BY,
    CLARIFIES,
    CLARIFIED_BY,
    RELATES,
    /** What limits such a relation: "in part". */
    PARTLY,
    VERDICT,
    /** A label before the pick: "Chosen option". */
    PICK,
    /** The start of a sentence that picks: "we will use". */
    PICKING,
    /** The verb of a "use … if" statement. */
    USE,
    /** The start of one of several headings that each say when one thing is taken: "Choose". */
    CHOOSE,
    /** The second part of a "use … if" statement. */
    IF,
    BECAUSE,
    DISSENT,
    /** A heading that is never an option's: "Links". */
    OTHER,
    /** The first words of such a heading: "How to". */
    OTHER_LEAD,
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
    /** The start of a question or title that tells two things apart: "How is" A different from B. */
    ASKS_HOW,
    /** What stands between the two there: "different from". */
    DIFFERS,
    /** Sets what a record decides for before what it decides against: "Valkey instead of Redis". */
    RATHER_THAN,
    /** The start of a title that names options with "and". */
    DIFFERENCE,
    /** The start of a title that compares: "Comparison of". */
    COMPARE_LEAD,
    /** The end of such a title: "compared". */
    COMPARE_TAIL,
    AND,
    OR,
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
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
