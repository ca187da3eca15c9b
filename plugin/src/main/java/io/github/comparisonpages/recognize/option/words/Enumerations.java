package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that running text sets side by side: "tools like Kafka, <b>NATS</b> and Rabbit MQ for events" names three. A name is what
 * is set in bold, code or a link, or up to four words that each start with a capital letter or a digit.
 */
public final class Enumerations {

    private static final List<Term> COMMON =
            List.of(Term.FUNCTION_WORD, Term.ALL, Term.ARTICLE, Term.CANDIDATES, Term.OPTIONS, Term.WEIGHING);
    private static final int WORDS_OF_A_NAME = 4;
    private static final String COMMAS = ",，、;；/";

    /** "Angular + Material" is one name. */
    private static final String JOINS = "+";

    /** The languages' words for "and"; some mean something else in another language, "en". */
    private static final String AND = "choice.and";

    private static final int LONGEST_AND = 2;

    private final Vocabulary vocabulary;
    private final Set<String> perhapsAnd = new HashSet<>();

    Enumerations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String language : vocabulary.languages()) {
            String line = vocabulary.line(language, AND);
            if (line != null) {
                for (String word : line.split("\\|")) {
                    if (word.strip().length() <= LONGEST_AND) {
                        perhapsAnd.add(word.strip());
                    }
                }
            }
        }
    }

    /** A word of the text, or what divides two names. */
    private record Piece(int start, int end, boolean name, Division divides, boolean formatted) {}

    /** Whether something stands between two names: a comma or "and", or what is "and" in one of the languages. */
    private enum Division {
        NONE,
        PERHAPS,
        SURELY
    }

    /** The names of the longest enumeration in this text, the first of several; none where nothing is enumerated. */
    public List<List<Inline>> of(List<Inline> content) {
        var pieces = pieces(content);
        List<int[]> best = List.of();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).name() && (i == 0 || !pieces.get(i - 1).name())) {
                var run = run(pieces, i);
                best = run.size() > best.size() ? run : best;
            }
        }
        var names = new ArrayList<List<Inline>>();
        if (best.size() > 1) {
            for (int[] part : best) {
                names.add(Inlines.slice(content, part[0], part[1]));
            }
        }
        return names;
    }

    /** The names from a piece on that divisions stand between, each from where to where. */
    private static List<int[]> run(List<Piece> pieces, int first) {
        var names = new ArrayList<int[]>();
        int at = first;
        while (at < pieces.size() && pieces.get(at).name()) {
            int end = at + 1;
            while (end < pieces.size()
                    && pieces.get(end).name()
                    && !pieces.get(end).formatted()
                    && !pieces.get(at).formatted()) {
                end++;
            }
            if (end - at > WORDS_OF_A_NAME) {
                return List.of();
            }
            names.add(new int[] {pieces.get(at).start(), pieces.get(end - 1).end()});
            int next = end;
            while (next < pieces.size() && divides(pieces.get(next), names.size())) {
                next++;
            }
            if (next == end) {
                break;
            }
            at = next;
        }
        return names;
    }

    /** Behind a comma even a word divides that is "and" in one language only. */
    private static boolean divides(Piece piece, int names) {
        return piece.divides() == Division.SURELY || piece.divides() == Division.PERHAPS && names > 1;
    }

    private List<Piece> pieces(List<Inline> content) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Inline inline : content) {
            String text = Inlines.text(List.of(inline));
            boolean strong =
                    inline instanceof Inline.Strong || inline instanceof Inline.Code || inline instanceof Inline.Link;
            if (strong && !text.isBlank()) {
                boolean name = Words.count(text) <= WORDS_OF_A_NAME;
                pieces.add(new Piece(at, at + text.length(), name, Division.NONE, true));
            } else {
                addWords(text, at, pieces);
            }
            at += text.length();
        }
        return pieces;
    }

    private void addWords(String text, int offset, List<Piece> pieces) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Words.isSpace(c)) {
                at++;
            } else if (isComma(text, at)) {
                pieces.add(new Piece(offset + at, offset + at + 1, false, Division.SURELY, false));
                at++;
            } else {
                int end = endOfWord(text, at);
                int last = withoutPoint(text, at, end);
                String word = text.substring(at, last);
                var division = division(word);
                boolean name = division == Division.NONE && (isName(word) || word.equals(JOINS));
                pieces.add(new Piece(offset + at, offset + last, name, division, false));
                if (last < end) {
                    pieces.add(new Piece(offset + last, offset + end, false, Division.NONE, false));
                }
                at = end;
            }
        }
    }

    /** A comma between names; "TCP/IP" is one word. */
    private static boolean isComma(String text, int at) {
        boolean slash = text.charAt(at) == '/';
        boolean spaced = at > 0 && Words.isSpace(text.charAt(at - 1));
        return COMMAS.indexOf(text.charAt(at)) >= 0 && (!slash || spaced);
    }

    private static int endOfWord(String text, int from) {
        boolean cjk = Words.isCjk(text.substring(from, from + 1));
        int at = from + 1;
        while (at < text.length()
                && !Words.isSpace(text.charAt(at))
                && (COMMAS.indexOf(text.charAt(at)) < 0 || text.charAt(at) == '/')
                && Words.isCjk(text.substring(at, at + 1)) == cjk) {
            at++;
        }
        return at;
    }

    /** Where a word ends before the signs behind it: "NATS." and "Kafka:". */
    private static int withoutPoint(String text, int from, int end) {
        int last = end;
        while (last > from + 1 && ".:!?)”\"'（）：。".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private Division division(String word) {
        if (vocabulary.is(Term.AND, word) || vocabulary.is(Term.OR, word) || vocabulary.is(Term.VERSUS, word)) {
            return Division.SURELY;
        }
        return perhapsAnd.contains(word) ? Division.PERHAPS : Division.NONE;
    }

    private boolean isName(String word) {
        char first = word.charAt(0);
        boolean capital = Character.isUpperCase(first) || Character.isDigit(first) && word.length() > 1;
        for (int i = 1; i < word.length() && !capital; i++) {
            capital = Character.isUpperCase(word.charAt(i));
        }
        return capital && !isCommon(word);
    }

    /** "Both", "The", and "Systeme" before German names. */
    private boolean isCommon(String word) {
        for (Term term : COMMON) {
            if (vocabulary.is(term, word)) {
                return true;
            }
        }
        return false;
    }
}
