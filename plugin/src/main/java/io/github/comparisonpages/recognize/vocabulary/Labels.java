package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;
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
    private static final Pattern TAIL = Pattern.compile("[:：\\s*_]+$");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^)）]*[)）]$");
    private static final Pattern TOGETHER = Pattern.compile("\\s*[/&+]\\s*");
    private static final Pattern DIVIDER = Pattern.compile("\\G(?:\\s*([,:;，、：；])|\\s+[-–—]+\\s+|(?=\\s)|$)\\s*");

    /** No word of a label is longer, and no label has more words. */
    private static final int LONGEST_LABEL = 120;

    private static final int WORDS_OF_A_LABEL = 9;
    private static final int WORDS_OF_A_MARK = 3;

    private final Vocabulary vocabulary;
    private final Signs signs;

    public Labels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.signs = new Signs(vocabulary);
    }

    /**
     * The mark at the start of a text.
     *
     * @param words the mark as written, without what divides it from the text
     * @param end where the text behind it starts
     */
    public record Mark(Point.Kind kind, String words, int end) {}

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
        for (Point.Kind kind : Point.Kind.values()) {
            if (vocabulary.isNormal(label(kind), normal) || vocabulary.isNormal(mark(kind), normal)) {
                return kind;
            }
        }
        var words = Words.split(normal);
        if (words.size() > 1 && words.size() <= WORDS_OF_A_LABEL && !speaksOfBoth(words)) {
            for (Point.Kind kind : List.of(Point.Kind.PRO, Point.Kind.CON)) {
                if (announces(kind, words)) {
                    return kind;
                }
            }
            var first = ofFirst(label);
            if (first != null) {
                return first;
            }
        }
        return Words.isCjk(label) && normal.length() <= 14 ? ofCjk(normal) : null;
    }

    private static String withoutEnds(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String label = Character.isLetter(text.charAt(0)) ? text : cut(NUMBER, cut(ORNAMENT, text));
        int last = label.length() - 1;
        return last < 0 || Character.isLetterOrDigit(label.charAt(last)) ? label : cut(BRACKETS, cut(TAIL, label));
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
        boolean label = vocabulary.isNormal(label(kind), first)
                && first.length() > 3
                && !vocabulary.isNormal(Term.AMBIGUOUS_LABEL, first);
        if (!label) {
            return false;
        }
        boolean described = words.size() == 2
                && strong(kind, first)
                && !vocabulary.isEnglish(label(kind), first)
                && !vocabulary.isNormal(Term.CONSEQUENCES, words.get(1))
                && !vocabulary.isNormal(Term.CONSEQUENCES, first + ' ' + words.get(1));
        return described
                || vocabulary.leads(Term.LABEL_TAIL, String.join(" ", words.subList(1, words.size())));
    }

    /** "Nachteile / Aufwand", "Cons & risks": the first word says which way, where no other says the opposite. */
    private Point.@Nullable Kind ofFirst(String label) {
        var parts = TOGETHER.split(label);
        Point.Kind kind = null;
        for (int i = 0; i < parts.length && parts.length > 1; i++) {
            String normal = Words.normalize(parts[i]);
            for (Point.Kind side : List.of(Point.Kind.PRO, Point.Kind.CON)) {
                if (vocabulary.isNormal(label(side), normal)) {
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
        return word.length() > 3
                && vocabulary.isNormal(label(kind), word)
                && !vocabulary.isNormal(Term.WEAK_LABEL, word)
                && !vocabulary.isNormal(Term.AMBIGUOUS_LABEL, word);
    }

    private Point.@Nullable Kind ofCjk(String normal) {
        if (vocabulary.isNormal(Term.POINTS, normal) || vocabulary.isNormal(Term.DETAILS, normal)) {
            return null;
        }
        for (Point.Kind kind : List.of(Point.Kind.PRO, Point.Kind.CON)) {
            for (String phrase : vocabulary.phrases(label(kind))) {
                if (phrase.length() > 1 && Words.isCjk(phrase) && normal.endsWith(phrase)) {
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
        var sign = signs.at(text);
        int start = sign == null ? skip(text, 0) : sign.end();
        if (sign != null && isRule(text, start)) {
            return null;
        }
        var words = markOfWords(text, start);
        if (words != null) {
            return words;
        }
        return sign == null ? null : new Mark(sign.kind(), words(text, skip(text, 0), sign.end()), sign.end());
    }

    /** "✅ DO write tests" is advice, no point for an option. */
    private boolean isRule(String text, int at) {
        int end = wordEnd(text, at);
        boolean shouted = end - at > 1;
        for (int i = at; i < end; i++) {
            shouted &= Character.isUpperCase(text.charAt(i));
        }
        return shouted && vocabulary.leads(Term.RULE, Words.normalize(text.substring(at, end)));
    }

    private @Nullable Mark markOfWords(String text, int start) {
        var ends = new int[WORDS_OF_A_MARK];
        int count = 0;
        for (int at = start; count < WORDS_OF_A_MARK && at < text.length(); ) {
            int end = wordEnd(text, at);
            if (end == at) {
                break;
            }
            ends[count++] = end;
            at = skip(text, end);
            if (at == end) {
                break;
            }
        }
        for (int n = count; n > 0; n--) {
            var mark = markOfWords(text, start, ends[n - 1]);
            if (mark != null) {
                return mark;
            }
        }
        return null;
    }

    private @Nullable Mark markOfWords(String text, int start, int end) {
        var divider = DIVIDER.matcher(text);
        if (!divider.find(end) || divider.start() != end) {
            return null;
        }
        String normal = Words.normalize(text.substring(start, end));
        String word = normal;
        int space = word.indexOf(' ');
        boolean not = space > 0 && vocabulary.isNormal(Term.NOT, word.substring(0, space));
        if (not) {
            word = word.substring(space + 1);
        }
        space = word.indexOf(' ');
        while (space > 0 && vocabulary.isNormal(Term.INTENSIFIER, word.substring(0, space))) {
            word = word.substring(space + 1);
            space = word.indexOf(' ');
        }
        for (Point.Kind kind : Point.Kind.values()) {
            boolean mark = vocabulary.isNormal(mark(kind), word);
            boolean label = word.length() > 2 && vocabulary.isNormal(label(kind), word);
            if (!mark && !label) {
                continue;
            }
            String sign = divider.group().strip();
            int rest = divider.end();
            int because = because(text, rest);
            boolean divides = mark ? !sign.isEmpty() : isColonOrDash(sign);
            if (divides || mark && because > rest || mark && rest >= text.length() && start == skip(text, 0)) {
                int from = because > rest ? because : rest;
                String written = words(text, skip(text, 0), because > rest ? because : end);
                return new Mark(not ? turned(kind) : kind, written, from);
            }
        }
        return null;
    }

    private static String words(String text, int start, int end) {
        int to = end;
        while (to > start && (Words.isSpace(text.charAt(to - 1)) || ",:;，、：；".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(start, to);
    }

    private static boolean isColonOrDash(String sign) {
        return !sign.isEmpty() && ":：-–—".indexOf(sign.charAt(0)) >= 0;
    }

    /** Where the text starts behind "because" and a comma; {@code at} where there is no such word. */
    private int because(String text, int at) {
        int end = wordEnd(text, at);
        if (end > at && vocabulary.isNormal(Term.BECAUSE, Words.normalize(text.substring(at, end)))) {
            return behindComma(text, end);
        }
        for (String phrase : vocabulary.phrases(Term.BECAUSE)) {
            boolean fits = text.regionMatches(true, at, phrase, 0, phrase.length());
            int behind = at + phrase.length();
            if (fits && (Words.isCjk(phrase) || behind < text.length() && Words.isSpace(text.charAt(behind)))) {
                return behindComma(text, behind);
            }
        }
        return at;
    }

    private static int behindComma(String text, int at) {
        int end = at;
        while (end < text.length() && (Words.isSpace(text.charAt(end)) || ",，、:：".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static Point.Kind turned(Point.Kind kind) {
        return switch (kind) {
            case PRO -> Point.Kind.CON;
            case CON -> Point.Kind.PRO;
            case NEUTRAL -> Point.Kind.NEUTRAL;
        };
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (!Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019' && !mark) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int skip(String text, int at) {
        int end = at;
        while (end < text.length() && (Words.isSpace(text.charAt(end)) || Words.isInvisible(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static Term label(Point.Kind kind) {
        return switch (kind) {
            case PRO -> Term.PROS;
            case CON -> Term.CONS;
            case NEUTRAL -> Term.NEUTRAL;
        };
    }

    private static Term mark(Point.Kind kind) {
        return switch (kind) {
            case PRO -> Term.PRO_MARK;
            case CON -> Term.CON_MARK;
            case NEUTRAL -> Term.NEUTRAL_MARK;
        };
    }

    /** The languages' words for all labels of points, for those who look for slips of the pen. */
    public Set<String> labels(Point.Kind kind) {
        return vocabulary.phrases(label(kind));
    }
}
