package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.text.Words;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the mark at the start of a text: "Good, because", "Con:", "👍". */
final class Marks {

    private static final Pattern DIVIDER = Pattern.compile("\\G(?:\\s*([,:;，、：；])|\\s+[-–—]+\\s+|(?=\\s)|$)\\s*");

    private static final int WORDS_OF_A_MARK = 3;
    private static final Point.Kind[] KINDS = Point.Kind.values();

    /** What the words of a mark are, and what may stand before them. */
    private static final Set<Term> STARTS = EnumSet.of(
            Term.PROS,
            Term.CONS,
            Term.NEUTRAL,
            Term.PRO_MARK,
            Term.CON_MARK,
            Term.NEUTRAL_MARK,
            Term.NOT,
            Term.INTENSIFIER);

    private final Vocabulary vocabulary;
    private final Signs signs;

    Marks(Vocabulary vocabulary, Signs signs) {
        this.vocabulary = vocabulary;
        this.signs = signs;
    }

    /** The mark that this text starts with; null where it starts with none. */
    @Nullable
    Mark at(String text) {
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
        if (!mayStart(Words.normalize(text.substring(start, wordEnd(text, start))))) {
            return null;
        }
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

    /** Whether a mark can start with this word in its normal form; nearly no word is such. */
    private boolean mayStart(String word) {
        for (Term term : vocabulary.startingAs(word)) {
            if (STARTS.contains(term)) {
                return true;
            }
        }
        return word.isEmpty();
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
        var meanings = vocabulary.meanings(word);
        for (Point.Kind kind : KINDS) {
            boolean mark = meanings.contains(Mark.markTerm(kind));
            boolean label = word.length() > 2 && meanings.contains(Mark.headingTerm(kind));
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
}
