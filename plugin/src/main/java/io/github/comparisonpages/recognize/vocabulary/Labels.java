package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which way a label or a marked text speaks: "Pros:", "✅ Vorteile", "Advantages of Kafka" are labels; "Good, because it
 * is fast", "Con: slow", "👍 fast" are marked texts.
 */
public final class Labels {

    private static final Pattern NUMBER = Pattern.compile("^\\d+(\\.\\d+)*[.)]?\\s+");
    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}\\p{N}+-]+");
    private static final String TAIL = ":：*_";
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^)）]*[)）]$");
    private static final Pattern TOGETHER = Pattern.compile("\\s*[/&+]\\s*");

    /** No word of a label is longer, and no label has more words. */
    private static final int LONGEST_LABEL = 120;

    private static final int WORDS_OF_A_LABEL = 9;
    private static final Point.Kind[] KINDS = Point.Kind.values();
    private static final Point.Kind[] SIDES = {Point.Kind.PRO, Point.Kind.CON};

    private final Vocabulary vocabulary;
    private final Signs signs;
    private final Marks marks;

    public Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.signs = new Signs(vocabulary);
        this.marks = new Marks(vocabulary, signs);
    }

    /** Which way the points speak that this heading or label announces; null where it is no such label. */
    public Point.@Nullable Kind kind(String text) {
        if (text.length() > LONGEST_LABEL) {
            return null;
        }
        var sign = signs.at(text);
        String label = sign == null ? text : text.substring(sign.end());
        label = withoutEnds(label);
        String normal = withoutArticle(Words.normalize(label));
        if (normal.isEmpty()) {
            return null;
        }
        normal = withoutBecause(normal);
        var meanings = vocabulary.meanings(normal);
        for (Point.Kind kind : KINDS) {
            if (meanings.contains(Mark.headingTerm(kind)) || meanings.contains(Mark.markTerm(kind))) {
                return kind;
            }
        }
        var words = Words.split(normal);
        if (words.size() > 1 && words.size() <= WORDS_OF_A_LABEL) {
            var kind = ofWords(label, words);
            if (kind != null && !speaksOfBoth(words)) {
                return kind;
            }
        }
        return Words.isCjk(label) && normal.length() <= 14 ? ofCjk(normal) : null;
    }

    private Point.@Nullable Kind ofWords(String label, List<String> words) {
        for (Point.Kind kind : SIDES) {
            if (announces(kind, words)) {
                return kind;
            }
        }
        return ofFirst(label);
    }

    private static String withoutEnds(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String label = Character.isLetter(text.charAt(0)) ? text : cut(NUMBER, cut(ORNAMENT, text));
        int end = label.length();
        while (end > 0 && (TAIL.indexOf(label.charAt(end - 1)) >= 0 || Names.isBlank(label.charAt(end - 1)))) {
            end--;
        }
        label = label.substring(0, end);
        return label.endsWith(")") || label.endsWith("）") ? cut(BRACKETS, label) : label;
    }

    private static String cut(Pattern pattern, String text) {
        return pattern.matcher(text).replaceFirst("");
    }

    private String withoutArticle(String normal) {
        int end = normal.indexOf(' ');
        return end > 0 && vocabulary.isNormal(Term.ARTICLE, normal.substring(0, end))
                ? normal.substring(end + 1)
                : normal;
    }

    private String withoutBecause(String normal) {
        int last = normal.lastIndexOf(' ');
        return last > 0 && vocabulary.isNormal(Term.BECAUSE, normal.substring(last + 1))
                ? normal.substring(0, last)
                : normal;
    }

    /** "Advantages of X", "Main advantages", "Pros summary". */
    private boolean announces(Point.Kind kind, List<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (vocabulary.isNormal(Term.OF, words.get(1)) && strong(kind, first) || concerns(kind, words)) {
            return true;
        }
        boolean pair = vocabulary.isNormal(Term.AND, words.get(words.size() - 2));
        return words.size() <= 4 && strong(kind, last) && !pair;
    }

    /** "Advantages over X", "Benefits for users", and "Points forts principaux" where adjectives stand behind. */
    private boolean concerns(Point.Kind kind, List<String> words) {
        String first = words.get(0);
        boolean label = vocabulary.isNormal(Mark.headingTerm(kind), first)
                && first.length() > 3
                && !vocabulary.isNormal(Term.AMBIGUOUS_LABEL, first);
        if (!label) {
            return false;
        }
        boolean described = words.size() == 2
                && strong(kind, first)
                && !vocabulary.isEnglish(Mark.headingTerm(kind), first)
                && !vocabulary.isNormal(Term.CONSEQUENCES, words.get(1))
                && !vocabulary.isNormal(Term.CONSEQUENCES, first + ' ' + words.get(1));
        return described
                || (strong(kind, first) || !vocabulary.isNormal(Term.PURPOSE, words.get(1)))
                        && vocabulary.leads(Term.LABEL_TAIL, String.join(" ", words.subList(1, words.size())));
    }

    /** "Nachteile / Aufwand", "Cons & risks": the first word says which way, where no other says the opposite. */
    private Point.@Nullable Kind ofFirst(String label) {
        if (label.indexOf('/') < 0 && label.indexOf('&') < 0 && label.indexOf('+') < 0) {
            return null;
        }
        var parts = TOGETHER.split(label);
        Point.Kind kind = null;
        for (int i = 0; i < parts.length && parts.length > 1; i++) {
            String normal = Words.normalize(parts[i]);
            for (Point.Kind side : SIDES) {
                if (vocabulary.isNormal(Mark.headingTerm(side), normal)) {
                    if (kind != null && kind != side || i == 0 && !strong(side, normal)) {
                        return null;
                    }
                    kind = side;
                }
            }
            if (kind == null) {
                return null;
            }
        }
        return kind;
    }

    /** "Diagram, pros, cons". */
    private boolean speaksOfBoth(List<String> words) {
        boolean pro = false;
        boolean con = false;
        for (String word : words) {
            pro |= strong(Point.Kind.PRO, word);
            con |= strong(Point.Kind.CON, word);
        }
        return pro && con;
    }

    /** A word that is a label wherever it stands; "against" or "costs" may be part of a name. */
    private boolean strong(Point.Kind kind, String word) {
        var meanings = vocabulary.meanings(word);
        return word.length() > 3
                && meanings.contains(Mark.headingTerm(kind))
                && !meanings.contains(Term.WEAK_LABEL)
                && !meanings.contains(Term.AMBIGUOUS_LABEL);
    }

    private Point.@Nullable Kind ofCjk(String normal) {
        if (vocabulary.isNormal(Term.POINTS, normal) || vocabulary.isNormal(Term.DETAILS, normal)) {
            return null;
        }
        for (Point.Kind kind : SIDES) {
            for (String phrase : vocabulary.unspaced(Mark.headingTerm(kind))) {
                if (phrase.length() > 1 && normal.endsWith(phrase)) {
                    return kind;
                }
            }
        }
        return null;
    }

    /** Whether this label heads points only where a list stands below it: "Risks". */
    public boolean isWeak(String text) {
        return vocabulary.is(Term.WEAK_LABEL, text);
    }

    /** The mark that this text starts with; null where it starts with none. */
    public @Nullable Mark mark(String text) {
        return marks.at(text);
    }

    /** The languages' words for all labels of points, for those who look for slips of the pen. */
    public Set<String> labels(Point.Kind kind) {
        return vocabulary.phrases(Mark.headingTerm(kind));
    }
}
