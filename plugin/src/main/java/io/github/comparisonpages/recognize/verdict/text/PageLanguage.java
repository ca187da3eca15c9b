package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceLanguage;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.DecisionGrammar;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which languages' phrases hold on a page: the one it is written in, by its script or its commonest words, and any in which
 * one of its headings or labels decides, as short pages are not known otherwise. English is always among them.
 */
public final class PageLanguage {

    private static final int READ_OF_A_PAGE = 4_000;
    private static final double LETTERS_OF_A_SCRIPT = 0.02;
    private static final double LETTERS_OF_ALL_SCRIPTS = 0.05;
    private static final double CLEARLY = 1.15;
    private static final int MOST_ASCII = 0x7f;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_HEADING = 300;

    private final DecisionGrammar grammar;

    public PageLanguage(DecisionGrammar grammar) {
        this.grammar = grammar;
    }

    /** The phrases that hold on a page of these sections. */
    public ChoiceVocabulary of(List<Part> parts) {
        var codes = new ArrayList<String>();
        codes.add(language(parts));
        var known = grammar.of(codes);
        var heads = heads(parts);
        var labels = labels(parts);
        for (ChoiceLanguage language : grammar.languages()) {
            if (!known.languages().contains(language)
                    && (decidesHeading(language, heads, known) || decidesLabel(language, labels, known))) {
                codes.add(language.code());
            }
        }
        return grammar.of(codes);
    }

    private String language(List<Part> parts) {
        var letters = new int[UnicodeScript.values().length];
        var counts = new int[grammar.languages().size()];
        int length = 0;
        for (Part part : parts) {
            length += part.title().text().length() + 1;
            countLetters(part.title().text(), letters);
            countWords(part.titleWords(), counts);
            for (Unit unit : part.units()) {
                if (length > READ_OF_A_PAGE) {
                    return language(letters, counts);
                }
                length += unit.text().length() + 1;
                countLetters(unit.text(), letters);
                countWords(unit.tokens(), counts);
            }
        }
        return language(letters, counts);
    }

    private static void countLetters(String text, int[] letters) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c <= MOST_ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c)) {
                letters[(c <= MOST_ASCII ? UnicodeScript.LATIN : UnicodeScript.of(c)).ordinal()]++;
            }
        }
    }

    private void countWords(List<Token> tokens, int[] counts) {
        for (Token token : tokens) {
            if (token.isWord()) {
                grammar.count(token.word(), counts);
            }
        }
    }

    private String language(int[] letters, int[] counts) {
        String byScript = byScript(letters);
        return byScript.isEmpty() ? byWords(counts) : byScript;
    }

    /** The language whose script the text has: of several, the one that has the most of its letters. */
    private String byScript(int[] letters) {
        int all = 0;
        for (int count : letters) {
            all += count;
        }
        String best = "";
        int most = 0;
        for (ChoiceLanguage language : grammar.languages()) {
            int count = 0;
            boolean first = true;
            for (UnicodeScript script : language.scripts()) {
                int own = letters[script.ordinal()];
                if (first && own <= LETTERS_OF_A_SCRIPT * all) {
                    break;
                }
                count += own;
                first = false;
            }
            if (count > most && count > LETTERS_OF_ALL_SCRIPTS * all) {
                most = count;
                best = language.code();
            }
        }
        return best;
    }

    /** The language whose commonest words the text has; English where no other is clearly ahead. */
    private String byWords(int[] counts) {
        String best = DecisionGrammar.ENGLISH;
        double most = 0;
        for (int i = 0; i < counts.length; i++) {
            var language = grammar.languages().get(i);
            int words = language.of(ChoiceTerm.TELL).all().size();
            double share = words == 0 ? 0 : (double) counts[i] / words;
            if (share > most * (language.code().equals(DecisionGrammar.ENGLISH) ? 1 : CLEARLY)) {
                most = share;
                best = language.code();
            }
        }
        return best;
    }

    /** The words of headings that may decide, up to their colons. */
    private List<List<Token>> heads(List<Part> parts) {
        var heads = new ArrayList<List<Token>>();
        for (Part part : parts) {
            var head = part.isPage() ? List.<Token>of() : head(part);
            if (!head.isEmpty() && grammar.mayDecide(head.get(0).word())) {
                heads.add(head);
            }
        }
        return heads;
    }

    private static List<Token> head(Part part) {
        String title = part.title().text();
        int colon = colon(title, LONGEST_HEADING);
        return colon < 0 ? part.titleWords() : Tokens.words(title.substring(0, colon));
    }

    /** The words before the colons of texts that may start with a label. */
    private List<List<Token>> labels(List<Part> parts) {
        var labels = new ArrayList<List<Token>>();
        for (Part part : parts) {
            for (Unit unit : part.units()) {
                int colon = colon(unit.text(), LONGEST_LABEL);
                var label =
                        colon < 3 ? List.<Token>of() : Tokens.words(unit.text().substring(0, colon));
                if (label.size() > 1 && grammar.mayDecide(label.get(0).word())) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    private static boolean decidesHeading(ChoiceLanguage language, List<List<Token>> heads, ChoiceVocabulary known) {
        for (List<Token> head : heads) {
            boolean own = language.is(ChoiceTerm.STRONG, head) || language.is(ChoiceTerm.WEAK, head);
            if (own && (isShared(head) || !isHeading(known, head))) {
                return true;
            }
        }
        return false;
    }

    private static boolean decidesLabel(ChoiceLanguage language, List<List<Token>> labels, ChoiceVocabulary known) {
        for (List<Token> label : labels) {
            if (language.is(ChoiceTerm.LABEL, label) && !known.is(ChoiceTerm.LABEL, label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether languages write these words with the same characters, so that one knows the other's: 決定. */
    private static boolean isShared(List<Token> words) {
        return Tokens.isHan(words.get(0).word());
    }

    private static boolean isHeading(ChoiceVocabulary vocabulary, List<Token> words) {
        return vocabulary.is(ChoiceTerm.STRONG, words) || vocabulary.is(ChoiceTerm.WEAK, words);
    }

    private static int colon(String text, int within) {
        for (int i = 0; i < Math.min(text.length(), within + 1); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }
}
