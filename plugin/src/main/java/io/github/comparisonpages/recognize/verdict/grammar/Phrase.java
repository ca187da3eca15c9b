package io.github.comparisonpages.recognize.verdict.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A phrase of the grammar of choosing: words, of which a star leaves the end open, {@code ~} for up to five words, {@code #} for a
 * number, and words of which any may stand there: {@code is/was the right/best choice}.
 */
public final class Phrase {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String GAP = "~";
    private static final String NUMBER = "#";
    private static final String ANY_OF = "/";
    private static final int WIDEST_GAP = 5;

    /** The words of which one stands at each place, in lower case, without stars; {@code ~} and {@code #} as they are. */
    private final String[][] parts;

    private final Kind[] kinds;
    private final String text;

    /** What fits a part. */
    private enum Kind {
        WORD,
        /** Any word that starts with the only one. */
        START,
        NUMBER,
        GAP
    }

    private Phrase(List<String[]> parts, List<Kind> kinds) {
        this.parts = parts.toArray(String[][]::new);
        this.kinds = kinds.toArray(Kind[]::new);
        var words = new ArrayList<String>();
        for (String[] part : parts) {
            words.add(String.join(ANY_OF, part));
        }
        this.text = String.join(" ", words);
    }

    /** Reads one phrase of a line, such as {@code replaced ~ with} or {@code outweigh*}; it may have no words. */
    static Phrase of(String written) {
        var parts = new ArrayList<String[]>();
        var kinds = new ArrayList<Kind>();
        for (String piece : SPACES.split(written.strip())) {
            if (piece.equals(GAP)) {
                parts.add(new String[] {GAP});
                kinds.add(Kind.GAP);
                continue;
            }
            if (piece.contains(ANY_OF)) {
                parts.add(Tokens.lower(piece).split(ANY_OF));
                kinds.add(Kind.WORD);
                continue;
            }
            boolean star = piece.endsWith("*");
            var tokens = star ? Tokens.words(piece) : Tokens.of(piece);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.get(i).word();
                parts.add(new String[] {word});
                kinds.add(word.equals(NUMBER) ? Kind.NUMBER : star && i == tokens.size() - 1 ? Kind.START : Kind.WORD);
            }
        }
        return new Phrase(parts, kinds);
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return parts.length == 0;
    }

    /** The words that it can start with. */
    List<String> first() {
        return List.of(parts[0]);
    }

    /** The words of which the second must be one; none where it may be any, or where there is no second. */
    List<String> second() {
        return parts.length > 1 && kinds[1] == Kind.WORD ? List.of(parts[1]) : List.of();
    }

    /** Whether it can start with several words, so that it is not found by its first. */
    boolean startsOpen() {
        return kinds[0] == Kind.START || kinds[0] == Kind.NUMBER;
    }

    /** Whether it can start with this word. */
    boolean mayStart(String word) {
        return fits(0, word);
    }

    /** The phrase in one line. */
    String text() {
        return text;
    }

    /** Whether words may differ in it. */
    boolean varies() {
        for (String[] part : parts) {
            if (part.length > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words, in one line, are one of those that it stands for. */
    boolean stands(String words) {
        var each = words.split(" ");
        boolean same = each.length == parts.length;
        for (int i = 0; same && i < each.length; i++) {
            same = fits(i, each[i]);
        }
        return same;
    }

    /** How many tokens from {@code at} on it takes; 0 where it does not stand there. */
    public int fit(List<Token> tokens, int at) {
        return fit(tokens, at, 0);
    }

    private int fit(List<Token> tokens, int at, int from) {
        int i = at;
        for (int p = from; p < parts.length; p++) {
            if (kinds[p] == Kind.GAP) {
                return p == parts.length - 1 ? i - at : fitBehindGap(tokens, at, i, p + 1);
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
        return switch (kinds[part]) {
            case WORD, GAP -> isAny(word, parts[part]);
            case START -> word.startsWith(parts[part][0]);
            case NUMBER -> Tokens.isNumber(word);
        };
    }

    private static boolean isAny(String word, String[] words) {
        for (String own : words) {
            if (own.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
