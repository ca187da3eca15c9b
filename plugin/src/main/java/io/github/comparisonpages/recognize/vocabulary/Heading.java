package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.text.Words;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One heading and what it says. Each answer is found when it is asked for first, as most texts are asked for one only. */
final class Heading {

    private static final Pattern PARTS = Pattern.compile("\\s[-–—:]\\s|[:：]\\s|\\s/\\s");

    /** The start of "compare-and-swap", which is one word. */
    private static final Pattern COMPOUND = Pattern.compile("(\\p{L})-(\\p{L}+)-(?=\\p{L})");

    private static final double LEADS = 0.9;
    private static final double TRAILS = 0.8;
    private static final double TRAILS_FAR = 0.6;
    private static final double MAYBE = 0.5;

    private final String text;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Labels labels;
    private @Nullable Numbered numbered;
    private @Nullable String name;
    private @Nullable String normal;
    private Point.@Nullable Kind kind;
    private @Nullable Set<Term> meanings;
    private @Nullable Double options;
    private @Nullable Double details;
    private @Nullable Boolean other;
    private @Nullable Boolean label;
    private @Nullable Boolean marked;
    private @Nullable Mark mark;
    private @Nullable Boolean compares;

    Heading(String text, Vocabulary vocabulary, Names names, Labels labels) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.names = names;
        this.labels = labels;
    }

    /** Its number, and what stands behind it. */
    Numbered numbered() {
        if (numbered == null) {
            numbered = Numbered.of(Names.tidy(text), vocabulary);
        }
        return numbered;
    }

    /** The name in it, its number and state aside. */
    String name() {
        if (name == null) {
            name = names.trim(numbered().name());
        }
        return name;
    }

    /** Its normal form without number, state and note. */
    String normal() {
        if (normal == null) {
            normal = Names.compared(name());
        }
        return normal;
    }

    /** Whether it is, as a whole, a phrase of this term. */
    boolean is(Term term) {
        if (meanings == null) {
            meanings = vocabulary.meanings(normal());
        }
        return meanings.contains(term);
    }

    /** Whether it is a phrase of this term, or starts with one. */
    boolean leads(Term term) {
        return vocabulary.leads(term, normal());
    }

    double options() {
        if (options == null) {
            options = normal().isEmpty() ? 0.0 : gradeOptions();
        }
        return options;
    }

    private double gradeOptions() {
        if (is(Term.OPTIONS)) {
            return Headings.SURE;
        }
        int words = words();
        if (words <= 9 && leads(Term.OPTIONS_LEAD) || areConsidered()) {
            return LEADS;
        }
        if (words <= 6 && vocabulary.trails(Term.OPTIONS_TAIL, normal()) && !is(Term.DETAILS)) {
            return words <= 4 ? TRAILS : TRAILS_FAR;
        }
        return namesOptions() ? TRAILS : 0;
    }

    private int words() {
        int words = 1;
        for (int at = normal().indexOf(' '); at >= 0; at = normal().indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** "Candidates under consideration", "Evaluated frameworks". */
    private boolean areConsidered() {
        for (String phrase : vocabulary.startsOf(Term.CONSIDERED, normal())) {
            if (areCandidates(normal().substring(phrase.length()))) {
                return true;
            }
        }
        for (String phrase : vocabulary.endsOf(Term.CONSIDERED, normal())) {
            if (areCandidates(normal().substring(0, normal().length() - phrase.length()))) {
                return true;
            }
        }
        return false;
    }

    private boolean areCandidates(String words) {
        String things = words.strip();
        int space = things.indexOf(' ');
        if (space > 0 && vocabulary.isNormal(Term.ARTICLE, things.substring(0, space))) {
            things = things.substring(space + 1);
        }
        var meanings = vocabulary.meanings(things);
        return meanings.contains(Term.CANDIDATES) || meanings.contains(Term.OPTIONS);
    }

    /** "Context / options"; "Alternative: Kafka" is one of them. */
    private boolean namesOptions() {
        if (!mayBeDivided()) {
            return false;
        }
        var parts = PARTS.split(text);
        if (parts.length > 1 && !Numbered.of(text, vocabulary).word()) {
            for (String part : parts) {
                if (vocabulary.is(Term.OPTIONS, part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayBeDivided() {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (":：-–—/".indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    double details() {
        if (details == null) {
            details = normal().isEmpty() ? 0.0 : gradeDetails();
        }
        return details;
    }

    private double gradeDetails() {
        if (is(Term.DETAILS)) {
            return Headings.SURE;
        }
        if (is(Term.DETAILS_MAYBE)) {
            return MAYBE;
        }
        return leads(Term.DETAILS_LEAD) ? TRAILS : 0;
    }

    boolean isOther() {
        if (other == null) {
            other = normal().isEmpty() || tellsOther();
        }
        return other;
    }

    private boolean tellsOther() {
        return is(Term.OTHER)
                || is(Term.VERDICT)
                || is(Term.CONSEQUENCES)
                || is(Term.POINTS)
                || leads(Term.OTHER_LEAD)
                || words() <= 3 && (leads(Term.CONSEQUENCES) || leads(Term.VERDICT));
    }

    boolean isLabel() {
        return kind() != null;
    }

    /** Which way the points speak that it announces; null where it announces none. */
    Point.@Nullable Kind kind() {
        if (label == null) {
            kind = labels.kind(text);
            label = kind != null;
        }
        return kind;
    }

    /** The mark that it starts with; null where it starts with none. */
    @Nullable
    Mark mark() {
        if (marked == null) {
            mark = labels.mark(text);
            marked = mark != null;
        }
        return mark;
    }

    boolean compares() {
        if (compares == null) {
            boolean compound = text.indexOf('-') != text.lastIndexOf('-');
            compares = vocabulary.compares(
                    Words.normalize(compound ? COMPOUND.matcher(text).replaceAll("$1$2") : text));
        }
        return compares;
    }
}
