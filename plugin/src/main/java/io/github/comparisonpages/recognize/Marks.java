package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Point;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the words or sign at the start of a text that say which way it speaks: "Good, because", "Pro:", "👍". */
final class Marks {

    private static final Map<Term, Point.Kind> KINDS = new EnumMap<>(Map.of(
            Term.PRO_MARK, Point.Kind.PRO, Term.CON_MARK, Point.Kind.CON, Term.NEUTRAL_MARK, Point.Kind.NEUTRAL));
    private static final String ENDS = ":\uff1a,-\u2013\u2014";
    private static final int LONGEST = 4;

    private final Vocabulary vocabulary;

    Marks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A mark.
     *
     * @param words the mark as written, without what divides it from the text
     * @param length how many characters it takes, with what divides it from the text
     */
    record Mark(Point.Kind kind, String words, int length) {}

    /** The mark that this text starts with, if it does. */
    Optional<Mark> at(String text) {
        int start = 0;
        while (start < text.length() && Inlines.isSpace(text.charAt(start))) {
            start++;
        }
        var sign = sign(text, start);
        return sign.isPresent() ? sign : words(text, start);
    }

    private Optional<Mark> sign(String text, int start) {
        for (var kind : KINDS.entrySet()) {
            for (String phrase : vocabulary.phrases(kind.getKey())) {
                if (!Character.isLetter(phrase.codePointAt(0)) && text.startsWith(phrase, start)) {
                    int end = skipSeparators(text, start + phrase.length());
                    return isRule(text, end) ? Optional.empty() : Optional.of(new Mark(kind.getValue(), phrase, end));
                }
            }
        }
        return Optional.empty();
    }

    /** "✅ DO write tests" is advice, no point for an option. */
    private boolean isRule(String text, int at) {
        int end = wordEnd(text, at);
        String word = text.substring(at, end);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && vocabulary.is(Term.RULE, word);
    }

    private Optional<Mark> words(String text, int start) {
        int from = start;
        int firstEnd = wordEnd(text, from);
        if (vocabulary.is(Term.INTENSIFIER, text.substring(from, firstEnd))) {
            from = skipSpaces(text, firstEnd);
        }
        var ends = new int[LONGEST];
        int count = 0;
        int at = from;
        while (count < LONGEST && at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                break;
            }
            ends[count++] = end;
            at = skipSpaces(text, end < text.length() && ",\uff0c".indexOf(text.charAt(end)) >= 0 ? end + 1 : end);
        }
        for (int n = count; n > 0; n--) {
            var mark = phrase(text, start, from, ends[n - 1], n);
            if (mark.isPresent()) {
                return mark;
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> phrase(String text, int start, int from, int end, int words) {
        String phrase = text.substring(from, end);
        for (var kind : KINDS.entrySet()) {
            if (vocabulary.is(kind.getKey(), phrase) && ends(text, end, words)) {
                int length = skipSeparators(text, end);
                return Optional.of(
                        new Mark(kind.getValue(), text.substring(start, end).strip(), length));
            }
        }
        return Optional.empty();
    }

    /** A single word needs a colon or dash behind it: "Good tests are fast" is no mark. */
    private static boolean ends(String text, int end, int words) {
        int next = skipSpaces(text, end);
        if (next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return words > 1 || c == ':' || c == '\uff1a' || c != ',' && Separators.isDash(text, next);
    }

    private static int skipSeparators(String text, int at) {
        while (at < text.length()
                && (Inlines.isSpace(text.charAt(at))
                        || ENDS.indexOf(text.charAt(at)) >= 0
                        || Words.isInvisible(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int skipSpaces(String text, int at) {
        while (at < text.length() && Inlines.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int at) {
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** All kinds of points that a heading or label can announce. */
    static Optional<Point.Kind> kindOf(Term term) {
        return switch (term) {
            case PROS -> Optional.of(Point.Kind.PRO);
            case CONS -> Optional.of(Point.Kind.CON);
            case NEUTRAL -> Optional.of(Point.Kind.NEUTRAL);
            default -> Optional.empty();
        };
    }
}
