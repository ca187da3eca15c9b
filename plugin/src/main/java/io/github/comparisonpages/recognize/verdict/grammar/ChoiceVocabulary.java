package io.github.comparisonpages.recognize.verdict.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phrases of choosing that hold on one page: of its language, and of English. Meant for one page: it remembers its words. */
public final class ChoiceVocabulary {

    private final List<ChoiceLanguage> languages;

    /** What can start with each word that was asked for: most words start nothing. */
    private final Map<String, Starts> starts = new HashMap<>();

    /** The terms of which a phrase can start with a word, and whether one of them is a cue. */
    private record Starts(Set<ChoiceTerm> terms, boolean cue) {}

    ChoiceVocabulary(List<ChoiceLanguage> languages) {
        this.languages = List.copyOf(languages);
    }

    public List<ChoiceLanguage> languages() {
        return languages;
    }

    private Starts starts(String word) {
        var known = starts.get(word);
        if (known == null) {
            var terms = EnumSet.noneOf(ChoiceTerm.class);
            boolean cue = false;
            for (ChoiceLanguage language : languages) {
                language.starts().addTerms(word, terms);
            }
            for (ChoiceTerm term : terms) {
                cue |= term.isCue();
            }
            known = new Starts(terms, cue);
            starts.put(word, known);
        }
        return known;
    }

    /** How many tokens from {@code at} on the longest phrase of this term takes; 0 where none stands there. */
    public int at(ChoiceTerm term, List<Token> tokens, int at) {
        int longest = 0;
        if (at >= 0 && at < tokens.size() && starts(tokens.get(at).word()).terms.contains(term)) {
            for (ChoiceLanguage language : languages) {
                longest = Math.max(longest, language.of(term).at(tokens, at));
            }
        }
        return longest;
    }

    /** Whether a phrase of this term can start with this word, as written. */
    public boolean mayStart(ChoiceTerm term, String word) {
        return starts(Tokens.lower(word)).terms.contains(term);
    }

    /** Whether this token starts, as a word of its own, a phrase of this term. */
    public boolean isOne(ChoiceTerm term, Token token) {
        return at(term, List.of(token), 0) == 1;
    }

    /** Whether these tokens are one phrase of this term, and nothing else. */
    public boolean is(ChoiceTerm term, List<Token> tokens) {
        return !tokens.isEmpty() && at(term, tokens, 0) == tokens.size();
    }

    /** Whether a phrase of this term stands anywhere among these tokens. */
    public boolean has(ChoiceTerm term, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(term, tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase of this term stands among the first tokens. */
    public boolean hasEarly(ChoiceTerm term, List<Token> tokens, int within) {
        return has(term, tokens.subList(0, Math.min(within, tokens.size())));
    }

    /** Whether this is a phrase of the term, word for word. */
    public boolean contains(ChoiceTerm term, String phrase) {
        for (ChoiceLanguage language : languages) {
            if (language.of(term).contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends as the term says. */
    public boolean ends(ChoiceTerm term, String word) {
        for (ChoiceLanguage language : languages) {
            for (Phrase ending : language.of(term).all()) {
                if (word.endsWith(ending.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The texts of all phrases of a term. */
    public List<String> texts(ChoiceTerm term) {
        var texts = new ArrayList<String>();
        for (ChoiceLanguage language : languages) {
            language.of(term).all().forEach(p -> texts.add(p.text()));
        }
        return texts;
    }

    /** The cue at a place: the longest, of equals the first of {@link ChoiceTerm}; null where none is. */
    @Nullable
    public Cue cue(List<Token> tokens, int at) {
        Cue best = null;
        if (at >= 0 && at < tokens.size() && starts(tokens.get(at).word()).cue) {
            for (ChoiceLanguage language : languages) {
                best = Cue.better(best, language.starts().cue(tokens, at));
            }
        }
        return best;
    }
}
