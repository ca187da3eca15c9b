package io.github.comparisonpages.recognize.verdict;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as words and signs. A Chinese, Japanese or Korean character is a word of its own; "don't" is one word, "l'option" two.
 */
final class Tokens {

    private static final String APOSTROPHES = "'\u2019";

    /** Endings of words, the longer ones first: names are compared without them. */
    private static final String[] ENDINGS = {
        "ations", "ation", "ingly", "ings", "ing", "ies", "ied", "edly", "ed", "ers", "er", "es", "s", "ly", "e", "y",
        "n"
    };

    private Tokens() {}

    /** The words and signs of a text, from character {@code from} on. */
    static List<Token> of(String text, int from) {
        var tokens = new ArrayList<Token>();
        for (int at = from; at < text.length(); ) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isSpace(c)) {
                at = end;
                continue;
            }
            boolean single = isSyllable(c);
            if (!single && isPart(c)) {
                while (end < text.length() && isPart(text.codePointAt(end)) && !isSyllable(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            String raw = text.substring(at, end);
            if (single || Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER) {
                addWord(tokens, raw, at);
            } else {
                tokens.add(Token.sign(raw, at));
            }
            at = end;
        }
        return withoutApostrophes(tokens);
    }

    static List<Token> of(String text) {
        return of(text, 0);
    }

    /** The words of a text alone. */
    static List<Token> words(String text) {
        return words(of(text));
    }

    static List<Token> words(List<Token> tokens) {
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

    private static String lower(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xfeff || c == 0x200b;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || c > 0x7f
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
    static boolean isSyllable(int c) {
        if (c < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> c == 'ー';
        };
    }

    static boolean isHan(String text) {
        return !text.isEmpty() && Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** A word of Latin letters without its commonest endings and accents; others as they are. For comparing only. */
    static String stem(String word) {
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
            if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
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
    static String key(List<Token> words) {
        var key = new StringBuilder();
        for (Token word : words) {
            if (word.isWord()) {
                key.append(key.isEmpty() ? "" : " ").append(word.word());
            }
        }
        return key.toString();
    }
}
