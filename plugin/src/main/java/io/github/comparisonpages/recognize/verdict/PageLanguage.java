package io.github.comparisonpages.recognize.verdict;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells which languages' phrases hold on a page: the one it is written in, by its script or its commonest words, and any in which
 * one of its headings or labels decides, as short pages are not known otherwise. English is always among them.
 */
final class PageLanguage {

    private static final int READ_OF_A_PAGE = 4_000;
    private static final double LETTERS_OF_A_SCRIPT = 0.02;
    private static final double LETTERS_OF_ALL_SCRIPTS = 0.05;
    private static final double CLEARLY = 1.15;
    private static final int MOST_ASCII = 0x7f;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_HEADING = 300;

    private final DecisionGrammar grammar;

    PageLanguage(DecisionGrammar grammar) {
        this.grammar = grammar;
    }

    /** The phrases that hold on a page of these sections. */
    ChoiceVocabulary of(List<Part> parts) {
        var codes = new ArrayList<String>();
        codes.add(language(text(parts)));
        var known = grammar.of(codes);
        for (ChoiceLanguage language : grammar.languages()) {
            if (!known.languages().contains(language) && decides(language, parts, known)) {
                codes.add(language.code());
            }
        }
        return grammar.of(codes);
    }

    private static String text(List<Part> parts) {
        var text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.title().text()).append('\n');
            for (Unit unit : part.units()) {
                if (text.length() > READ_OF_A_PAGE) {
                    return text.toString();
                }
                text.append(unit.text()).append('\n');
            }
        }
        return text.toString();
    }

    private String language(String text) {
        String byScript = byScript(text);
        return byScript.isEmpty() ? byWords(text) : byScript;
    }

    /** The language whose script the text has: of several, the one that has the most of its letters. */
    private String byScript(String text) {
        var letters = new int[UnicodeScript.values().length];
        int all = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters[(c <= MOST_ASCII ? UnicodeScript.LATIN : UnicodeScript.of(c)).ordinal()]++;
                all++;
            }
        }
        String best = "";
        int most = 0;
        for (ChoiceLanguage language : grammar.languages()) {
            int count = 0;
            boolean first = true;
            for (Phrase script : language.of(ChoiceTerm.SCRIPT).all()) {
                int own = letters[
                        UnicodeScript.forName(script.text().toUpperCase(Locale.ROOT))
                                .ordinal()];
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
    private String byWords(String text) {
        Map<String, Integer> seen = new HashMap<>();
        for (Token token : Tokens.of(text)) {
            if (token.isWord()) {
                seen.merge(token.word(), 1, Integer::sum);
            }
        }
        String best = DecisionGrammar.ENGLISH;
        double most = 0;
        for (ChoiceLanguage language : grammar.languages()) {
            var words = language.of(ChoiceTerm.TELL).all();
            int count = 0;
            for (Phrase word : words) {
                count += seen.getOrDefault(word.text(), 0);
            }
            double share = words.isEmpty() ? 0 : (double) count / words.size();
            if (share > most * (language.code().equals(DecisionGrammar.ENGLISH) ? 1 : CLEARLY)) {
                most = share;
                best = language.code();
            }
        }
        return best;
    }

    private static boolean decides(ChoiceLanguage language, List<Part> parts, ChoiceVocabulary known) {
        var own = new ChoiceVocabulary(List.of(language));
        for (Part part : parts) {
            var head = part.isPage() ? List.<Token>of() : head(part);
            if (isHeading(own, head) && (isShared(head) || !isHeading(known, head))) {
                return true;
            }
            for (Unit unit : part.units()) {
                var label = label(unit.text());
                if (label.size() > 1 && own.is(ChoiceTerm.LABEL, label) && !known.is(ChoiceTerm.LABEL, label)) {
                    return true;
                }
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

    private static List<Token> head(Part part) {
        String title = part.title().text();
        int colon = colon(title, LONGEST_HEADING);
        return colon < 0 ? part.titleWords() : Tokens.words(title.substring(0, colon));
    }

    private static List<Token> label(String text) {
        int colon = colon(text, LONGEST_LABEL);
        return colon < 3 ? List.of() : Tokens.words(text.substring(0, colon));
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
