package io.github.comparisonpages.recognize.verdict.grammar;

import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How all languages choose. It is compiled once from the lines {@code choice.…} of the languages' files; immutable, so that threads
 * can share it.
 */
public final class DecisionGrammar {

    public static final String ENGLISH = "en";

    private static final int[] NONE = {};

    private final Map<String, ChoiceLanguage> languages = new LinkedHashMap<>();
    private final List<ChoiceLanguage> all;

    /** The words that a heading or label that decides can start with, and those of its phrases that start with several. */
    private final Set<String> deciding = new HashSet<>();

    private final List<Phrase> openDeciding = new ArrayList<>();

    /** Which of all languages are known by a word, counted from 0. */
    private final Map<String, int[]> tells = new HashMap<>();

    public DecisionGrammar(Vocabulary vocabulary) {
        for (String code : vocabulary.languages()) {
            var language = new ChoiceLanguage(code, vocabulary);
            if (!language.of(ChoiceTerm.STRONG).all().isEmpty()) {
                languages.put(code, language);
            }
        }
        all = List.copyOf(languages.values());
        for (ChoiceLanguage language : all) {
            for (ChoiceTerm term : List.of(ChoiceTerm.STRONG, ChoiceTerm.WEAK, ChoiceTerm.LABEL)) {
                for (Phrase phrase : language.of(term).all()) {
                    if (phrase.startsOpen()) {
                        openDeciding.add(phrase);
                    } else {
                        deciding.addAll(phrase.first());
                    }
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            for (Phrase word : all.get(i).of(ChoiceTerm.TELL).all()) {
                tells.merge(word.text(), new int[] {i}, DecisionGrammar::joined);
            }
        }
    }

    /** The languages that can choose, English first. */
    public List<ChoiceLanguage> languages() {
        return all;
    }

    /** Whether a heading or label that decides can start with this word, in any language. */
    public boolean mayDecide(String word) {
        if (deciding.contains(word)) {
            return true;
        }
        for (Phrase phrase : openDeciding) {
            if (phrase.mayStart(word)) {
                return true;
            }
        }
        return false;
    }

    /** Counts a word for each language that is known by it, in the order of the languages. */
    public void count(String word, int[] counts) {
        for (int language : tells.getOrDefault(word, NONE)) {
            counts[language]++;
        }
    }

    private static int[] joined(int[] a, int[] b) {
        var joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    /** The phrases of these languages and English together. */
    public ChoiceVocabulary of(List<String> codes) {
        var chosen = new ArrayList<ChoiceLanguage>();
        for (String code : codes) {
            var language = languages.get(code);
            if (language != null && !chosen.contains(language)) {
                chosen.add(language);
            }
        }
        var english = languages.get(ENGLISH);
        if (english != null && !chosen.contains(english)) {
            chosen.add(english);
        }
        return new ChoiceVocabulary(chosen);
    }
}
