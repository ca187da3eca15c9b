package io.github.comparisonpages.recognize.verdict.grammar;

import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * How one language chooses: its phrases, a term each. A line is read when it is asked for first, as few pages are written in most
 * of the languages. Threads can share it: whichever of them reads a line first, the phrases are the same.
 */
public final class ChoiceLanguage {

    private final String code;
    private final Vocabulary vocabulary;
    private final AtomicReferenceArray<Phrases> phrases = new AtomicReferenceArray<>(ChoiceTerm.values().length);
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private volatile @Nullable ChoiceStarts starts;

    ChoiceLanguage(String code, Vocabulary vocabulary) {
        this.code = code;
        this.vocabulary = vocabulary;
        for (Phrase script : of(ChoiceTerm.SCRIPT).all()) {
            scripts.add(UnicodeScript.forName(script.text().toUpperCase(Locale.ROOT)));
        }
    }

    /** The scripts that it is written in, its own first; none where it is known by its words. */
    public List<UnicodeScript> scripts() {
        return scripts;
    }

    public String code() {
        return code;
    }

    public Phrases of(ChoiceTerm term) {
        var own = phrases.get(term.ordinal());
        if (own == null) {
            own = new Phrases(vocabulary.line(code, term.key()));
            phrases.set(term.ordinal(), own);
        }
        return own;
    }

    /** Its phrases by what they start with. */
    ChoiceStarts starts() {
        var own = starts;
        if (own == null) {
            own = new ChoiceStarts(this::of);
            starts = own;
        }
        return own;
    }

    /** Whether these tokens are one phrase of this term, and nothing else. */
    public boolean is(ChoiceTerm term, List<Token> tokens) {
        return !tokens.isEmpty() && of(term).at(tokens, 0) == tokens.size();
    }
}
