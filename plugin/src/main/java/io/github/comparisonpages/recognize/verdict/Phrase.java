package io.github.comparisonpages.recognize.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of the grammar of choosing: words, of which a star leaves the end open, {@code ~} for up to five words, and {@code #}
 * for a number.
 */
final class Phrase {

    private static final String GAP = "~";
    private static final String NUMBER = "#";
    private static final int WIDEST_GAP = 5;

    /** Its words in lower case, without stars; {@code ~} and {@code #} as they are. */
    private final List<String> parts;

    /** Which of them may go on. */
    private final boolean[] open;

    private final String text;

    private Phrase(List<String> parts, List<Boolean> open) {
        this.parts = List.copyOf(parts);
        this.open = new boolean[parts.size()];
        for (int i = 0; i < this.open.length; i++) {
            this.open[i] = open.get(i);
        }
        this.text = String.join(" ", parts);
    }

    /** Reads one phrase of a line, such as {@code replaced ~ with} or {@code outweigh*}; it may have no words. */
    static Phrase of(String written) {
        var parts = new ArrayList<String>();
        var open = new ArrayList<Boolean>();
        for (String piece : written.strip().split("\\s+")) {
            if (piece.equals(GAP)) {
                parts.add(GAP);
                open.add(false);
                continue;
            }
            boolean star = piece.endsWith("*");
            var tokens = star ? Tokens.words(piece) : Tokens.of(piece);
            for (int i = 0; i < tokens.size(); i++) {
                parts.add(tokens.get(i).word());
                open.add(star && i == tokens.size() - 1);
            }
        }
        return new Phrase(parts, open);
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Its first word. */
    String first() {
        return parts.get(0);
    }

    /** Whether it can start with several words, so that it is not found by its first. */
    boolean startsOpen() {
        return open[0] || parts.get(0).equals(NUMBER);
    }

    /** Whether it can start with this word. */
    boolean mayStart(String word) {
        return fits(0, word);
    }

    /** The phrase in one line. */
    String text() {
        return text;
    }

    /** How many tokens from {@code at} on it takes; 0 where it does not stand there. */
    int fit(List<Token> tokens, int at) {
        return fit(tokens, at, 0);
    }

    private int fit(List<Token> tokens, int at, int from) {
        int i = at;
        for (int p = from; p < parts.size(); p++) {
            if (parts.get(p).equals(GAP)) {
                return p == parts.size() - 1 ? i - at : fitBehindGap(tokens, at, i, p + 1);
            }
            if (i >= tokens.size() || !fits(p, tokens.get(i))) {
                return 0;
            }
            i++;
        }
        return i - at;
    }

    private int fitBehindGap(List<Token> tokens, int at, int gap, int next) {
        for (int i = gap; i <= gap + WIDEST_GAP && i < tokens.size(); i++) {
            if (i > gap && tokens.get(i - 1).isSign()) {
                return 0;
            }
            int rest = fit(tokens, i, next);
            if (rest > 0) {
                return i - at + rest;
            }
        }
        return 0;
    }

    private boolean fits(int part, Token token) {
        return !token.isOption() && fits(part, token.word());
    }

    private boolean fits(int part, String word) {
        String own = parts.get(part);
        if (own.equals(NUMBER)) {
            return Tokens.isNumber(word);
        }
        return open[part] ? word.startsWith(own) : word.equals(own);
    }
}
