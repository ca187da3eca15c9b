package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a heading is about, by its words: options, what speaks for and against them, the decision, anything else. What
 * two phrases of the vocabulary claim is graded from 0 (not at all) to 1 (surely).
 */
public final class Headings {

    /** A heading that surely is about options, and one that mostly is. */
    public static final double SURE = 1;

    private static final double PROBABLE = 0.7;

    private final Vocabulary vocabulary;
    private final Names names;
    private final Labels labels;
    private final Map<String, Heading> known = new HashMap<>();

    /** Meant for one page: it remembers each heading that it was asked for. */
    public Headings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new Names(vocabulary);
        this.labels = new Labels(vocabulary);
    }

    private Heading heading(String text) {
        var heading = known.get(text);
        if (heading == null) {
            heading = new Heading(text, vocabulary, names, labels);
            known.put(text, heading);
        }
        return heading;
    }

    /** The heading's number, and what stands behind it. */
    public Numbered numbered(String heading) {
        return heading(heading).numbered();
    }

    /** The name in a heading, its number and state aside: "Option 2: Kafka (rejected)" is "Kafka". */
    public String name(String heading) {
        return heading(heading).name();
    }

    /** The heading's normal form without number, state and note. */
    public String normal(String heading) {
        return heading(heading).normal();
    }

    /** How surely options are listed or described below this heading. */
    public double options(String heading) {
        return heading(heading).options();
    }

    /** How surely what speaks for and against several options stands below this heading, a section each. */
    public double details(String heading) {
        return heading(heading).details();
    }

    /** Whether it is a heading that pages have besides their options': "Context", "Decision Outcome", "Links". */
    public boolean isOther(String heading) {
        return heading(heading).isOther();
    }

    /** Whether it stands above points: "Pros". */
    public boolean isLabel(String heading) {
        return heading(heading).isLabel();
    }

    /** Which way the points speak that stand below it; null where it is no such label. */
    public Point.@Nullable Kind kind(String heading) {
        return heading(heading).kind();
    }

    /** The mark that it starts with, where it is itself a point: "Good, because it is fast"; null where it starts with none. */
    public @Nullable Mark mark(String heading) {
        return heading(heading).mark();
    }

    /** Whether it is a heading of the vocabulary of any kind, and so hardly an option's name. */
    public boolean isKnown(String heading) {
        var asked = heading(heading);
        return asked.isOther()
                || asked.is(Term.PROPERTY)
                || asked.is(Term.CRITERION_COLUMN)
                || asked.details() > 0
                || asked.isLabel()
                || asked.options() >= PROBABLE;
    }

    /** Whether consequences of the decision stand below it; they are no points of an option. */
    public boolean isConsequence(String heading) {
        return heading(heading).leads(Term.CONSEQUENCES);
    }

    /** Whether it says below it when to take an option, or when not: "When to use". */
    public boolean isCondition(String heading) {
        var asked = heading(heading);
        return asked.is(Term.USE_WHEN) || asked.is(Term.AVOID_WHEN);
    }

    /** Whether the author concludes below it. */
    public boolean isVerdict(String heading) {
        return heading(heading).leads(Term.VERDICT);
    }

    /** Whether points of several kinds stand below it: "Pros and Cons". */
    public boolean isPoints(String heading) {
        return heading(heading).is(Term.POINTS);
    }

    /** Whether it says that things are compared: "Comparison of brokers". */
    public boolean compares(String heading) {
        return heading(heading).compares();
    }
}
