package io.github.comparisonpages.recognize.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what a heading is about, by its words: options, what speaks for and against them, the decision, anything else. What
 * two phrases of the vocabulary claim is graded from 0 (not at all) to 1 (surely).
 */
public final class Headings {

    private static final Pattern PARTS = Pattern.compile("\\s[-–—:]\\s|[:：]\\s|\\s/\\s");

    /** The start of "compare-and-swap", which is one word. */
    private static final Pattern COMPOUND = Pattern.compile("(\\p{L})-(\\p{L}+)-(?=\\p{L})");

    /** A heading that surely is about options, and one that mostly is. */
    public static final double SURE = 1;

    private static final double LEADS = 0.9;
    private static final double TRAILS = 0.8;
    private static final double TRAILS_FAR = 0.6;
    private static final double PROBABLE = 0.7;
    private static final double MAYBE = 0.5;

    private final Vocabulary vocabulary;
    private final Names names;
    private final Labels labels;
    private final Map<String, Roles> known = new HashMap<>();

    /** What was found of one heading: pages ask for the same many times. */
    private record Roles(
            String normal, double options, double details, boolean other, boolean label, boolean compares) {}

    /** Meant for one page: it remembers each heading that it was asked for. */
    public Headings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new Names(vocabulary);
        this.labels = new Labels(vocabulary);
    }

    private Roles roles(String heading) {
        var roles = known.get(heading);
        if (roles == null) {
            String normal = names.normal(heading);
            roles = new Roles(
                    normal,
                    gradeOptions(heading, normal),
                    gradeDetails(normal),
                    tellsOther(normal),
                    labels.kind(heading) != null,
                    tellsComparison(heading));
            known.put(heading, roles);
        }
        return roles;
    }

    /** The heading's normal form without number, state and note. */
    public String normal(String heading) {
        return roles(heading).normal();
    }

    /** How surely options are listed or described below this heading. */
    public double options(String heading) {
        return roles(heading).options();
    }

    /** How surely what speaks for and against several options stands below this heading, a section each. */
    public double details(String heading) {
        return roles(heading).details();
    }

    /** Whether it is a heading that pages have besides their options': "Context", "Decision Outcome", "Links". */
    public boolean isOther(String heading) {
        return roles(heading).other();
    }

    /** Whether it stands above points: "Pros". */
    public boolean isLabel(String heading) {
        return roles(heading).label();
    }

    /** Whether it is a heading of the vocabulary of any kind, and so hardly an option's name. */
    public boolean isKnown(String heading) {
        var roles = roles(heading);
        return roles.other()
                || roles.label()
                || roles.options() >= PROBABLE
                || roles.details() > 0
                || vocabulary.isNormal(Term.PROPERTY, roles.normal())
                || vocabulary.isNormal(Term.CRITERION_COLUMN, roles.normal());
    }

    /** Whether consequences of the decision stand below it; they are no points of an option. */
    public boolean isConsequence(String heading) {
        String normal = normal(heading);
        return vocabulary.isNormal(Term.CONSEQUENCES, normal) || vocabulary.leads(Term.CONSEQUENCES, normal);
    }

    /** Whether it says below it when to take an option, or when not: "When to use". */
    public boolean isCondition(String heading) {
        String normal = normal(heading);
        return vocabulary.isNormal(Term.USE_WHEN, normal) || vocabulary.isNormal(Term.AVOID_WHEN, normal);
    }

    /** Whether the author concludes below it. */
    public boolean isVerdict(String heading) {
        String normal = normal(heading);
        return vocabulary.isNormal(Term.VERDICT, normal) || vocabulary.leads(Term.VERDICT, normal);
    }

    /** Whether points of several kinds stand below it: "Pros and Cons". */
    public boolean isPoints(String heading) {
        return vocabulary.isNormal(Term.POINTS, normal(heading));
    }

    /** Whether it says that things are compared: "Comparison of brokers". */
    public boolean compares(String heading) {
        return roles(heading).compares();
    }

    private boolean tellsComparison(String heading) {
        boolean compound = heading.indexOf('-') != heading.lastIndexOf('-');
        return vocabulary.compares(
                Words.normalize(compound ? COMPOUND.matcher(heading).replaceAll("$1$2") : heading));
    }

    private double gradeOptions(String heading, String normal) {
        if (normal.isEmpty()) {
            return 0;
        }
        if (vocabulary.isNormal(Term.OPTIONS, normal)) {
            return SURE;
        }
        int words = Words.split(normal).size();
        if (words <= 9 && vocabulary.leads(Term.OPTIONS_LEAD, normal) || areConsidered(normal)) {
            return LEADS;
        }
        if (words <= 6 && vocabulary.trails(Term.OPTIONS_TAIL, normal) && !vocabulary.isNormal(Term.DETAILS, normal)) {
            return words <= 4 ? TRAILS : TRAILS_FAR;
        }
        var parts = PARTS.split(heading);
        // "Alternative: Kafka" is one of them.
        if (parts.length > 1 && !Numbered.of(heading, vocabulary).word()) {
            for (String part : parts) {
                if (vocabulary.is(Term.OPTIONS, part)) {
                    return TRAILS;
                }
            }
        }
        return 0;
    }

    /** "Candidates under consideration", "Evaluated frameworks". */
    private boolean areConsidered(String normal) {
        for (String phrase : vocabulary.phrases(Term.CONSIDERED)) {
            int rest = normal.length() - phrase.length();
            boolean glued = Words.isCjk(phrase);
            if (rest <= 0) {
                continue;
            }
            boolean before = normal.startsWith(phrase) && (glued || normal.charAt(phrase.length()) == ' ');
            boolean behind = normal.endsWith(phrase) && (glued || normal.charAt(rest - 1) == ' ');
            if (before && areCandidates(normal.substring(phrase.length()))
                    || behind && areCandidates(normal.substring(0, rest))) {
                return true;
            }
        }
        return false;
    }

    private boolean areCandidates(String text) {
        String normal = text.strip();
        int space = normal.indexOf(' ');
        boolean article = space > 0 && vocabulary.isNormal(Term.ARTICLE, normal.substring(0, space));
        String things = article ? normal.substring(space + 1) : normal;
        return vocabulary.isNormal(Term.CANDIDATES, things) || vocabulary.isNormal(Term.OPTIONS, things);
    }

    private double gradeDetails(String normal) {
        if (normal.isEmpty()) {
            return 0;
        }
        if (vocabulary.isNormal(Term.DETAILS, normal)) {
            return SURE;
        }
        if (vocabulary.isNormal(Term.DETAILS_MAYBE, normal)) {
            return MAYBE;
        }
        return vocabulary.leads(Term.DETAILS_LEAD, normal) ? TRAILS : 0;
    }

    private boolean tellsOther(String normal) {
        if (normal.isEmpty()) {
            return true;
        }
        boolean whole = vocabulary.isNormal(Term.OTHER, normal)
                || vocabulary.isNormal(Term.VERDICT, normal)
                || vocabulary.isNormal(Term.CONSEQUENCES, normal)
                || vocabulary.isNormal(Term.POINTS, normal);
        boolean few = Words.split(normal).size() <= 3;
        return whole
                || vocabulary.leads(Term.OTHER_LEAD, normal)
                || few && (vocabulary.leads(Term.CONSEQUENCES, normal) || vocabulary.leads(Term.VERDICT, normal));
    }
}
