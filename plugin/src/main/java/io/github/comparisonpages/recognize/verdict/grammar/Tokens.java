package io.github.comparisonpages.recognize.verdict.grammar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as words and signs. A Chinese, Japanese or Korean character is a word of its own; "don't" is one word, "l'option" two.
 */
public final class Tokens {

    private static final int MOST_ASCII = 0x7f;
    private static final String APOSTROPHES = "'\u2019";

    /** Endings of words, the longer ones first: names are compared without them. */
    private static final String[] ENDINGS = {
        "ations", "ation", "ingly", "ings", "ing", "ies", "ied", "edly", "ed", "ers", "er", "es", "s", "ly", "e", "y",
        "n"
    };

    private Tokens() {}

    /** The words and signs of a text, from character {@code from} on. */
    public static List<Token> of(String text, int from) {
        var tokens = new ArrayList<Token>();
        boolean apostrophes = false;
        for (int at = from; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isSpace(c)) {
                at = end;
                continue;
            }
            boolean single = isSyllable(c);
            if (!single && isPart(c)) {
                end = wordEnd(text, end);
            }
            String raw = text.substring(at, end);
            if (single || Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) {
                addWord(tokens, raw, at);
            } else {
                tokens.add(Token.sign(raw, at));
                apostrophes |= APOSTROPHES.indexOf(c) >= 0;
            }
            at = end;
        }
        return apostrophes ? withoutApostrophes(tokens) : tokens;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            if (isPlain(text.charAt(end))) {
                end++;
                continue;
            }
            int c = text.codePointAt(end);
            if (!isPart(c) || isSyllable(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Nearly all characters are such letters. */
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    public static List<Token> of(String text) {
        return of(text, 0);
    }

    /** The words of a text alone. */
    public static List<Token> words(String text) {
        return words(of(text));
    }

    public static List<Token> words(List<Token> tokens) {
        var words = new ArrayList<Token>(tokens.size());
        for (Token token : tokens) {
            if (token.isWord()) {
                words.add(token);
            }
        }
        return words;
    }

    private static void addWord(List<Token> tokens, String raw, int at) {
        int n = tokens.size();
        if (raw.equalsIgnoreCase("t") && n > 1) {
            var apostrophe = tokens.get(n - 1);
            var before = tokens.get(n - 2);
            if (apostrophe.isAny(APOSTROPHES)
                    && apostrophe.end() == at
                    && before.end() == apostrophe.start()
                    && before.word().endsWith("n")) {
                tokens.remove(n - 1);
                tokens.set(n - 2, new Token(before.raw(), before.word() + "t", before.start(), at + 1, true, null));
                return;
            }
        }
        tokens.add(Token.word(raw, lower(raw), at));
    }

    private static List<Token> withoutApostrophes(List<Token> tokens) {
        var kept = new ArrayList<Token>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean inside = token.isAny(APOSTROPHES)
                    && i > 0
                    && tokens.get(i - 1).end() == token.start()
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).start() == token.end();
            if (!inside) {
                kept.add(token);
            }
        }
        return kept;
    }

    /** A word as it is compared. */
    static String lower(String raw) {
        int plain = 0;
        while (plain < raw.length() && isPlain(raw.charAt(plain))) {
            plain++;
        }
        if (plain == raw.length()) {
            return raw;
        }
        String lower = raw.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > MOST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return (c <= ' ' || c > MOST_ASCII)
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xfeff || c == 0x200b);
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || c > MOST_ASCII
                        && switch (Character.getType(c)) {
                            case Character.NON_SPACING_MARK,
                                    Character.COMBINING_SPACING_MARK,
                                    Character.ENCLOSING_MARK,
                                    Character.LETTER_NUMBER,
                                    Character.OTHER_NUMBER -> true;
                            default -> false;
                        };
    }

    /** Whether this is a character of a script that puts no spaces between words. */
    public static boolean isSyllable(int c) {
        if (c < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> c == 'ー';
        };
    }

    /** Whether a word is all digits. */
    public static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    public static boolean isHan(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** A word of Latin letters without its commonest endings and accents; others as they are. For comparing only. */
    public static String stem(String word) {
        if (word.length() < 4 || !isLatin(word)) {
            return word;
        }
        String stem = isAscii(word) ? word : withoutMarks(word);
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            boolean latin = c <= MOST_ASCII
                    ? Character.isLetter(c)
                    : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            if (!latin) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static String withoutMarks(String word) {
        String split = Normalizer.normalize(word, Normalizer.Form.NFD);
        var plain = new StringBuilder(split.length());
        for (int i = 0; i < split.length(); i++) {
            if (Character.getType(split.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(split.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The words of a text in one line: names are compared by it. */
    public static String key(List<Token> words) {
        var key = new StringBuilder();
        for (Token word : words) {
            if (word.isWord()) {
                key.append(key.isEmpty() ? "" : " ").append(word.word());
            }
        }
        return key.toString();
    }
}
