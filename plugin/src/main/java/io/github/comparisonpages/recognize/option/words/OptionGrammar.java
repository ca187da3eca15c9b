package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.recognize.vocabulary.PhraseIndex;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;

/**
 * The words by which all languages name options, made ready to be looked for: in titles, in sentences that announce a list, in
 * sentences that say what was taken and what was not. Made once; immutable, so that threads can share it.
 */
public final class OptionGrammar {

    private final Vocabulary vocabulary;
    private final TitleWords titles;
    private final SentenceWords sentences;
    private final IntroWords intro;
    private final Enumerations enumerations;
    private final PhraseIndex weighing;

    public OptionGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.titles = new TitleWords(vocabulary);
        this.sentences = new SentenceWords(vocabulary);
        this.intro = new IntroWords(vocabulary);
        this.enumerations = new Enumerations(vocabulary);
        this.weighing = new PhraseIndex(vocabulary.phrases(Term.WEIGHING));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    TitleWords titles() {
        return titles;
    }

    public SentenceWords sentences() {
        return sentences;
    }

    /** Words of sentences that say what was weighed: "we looked at". */
    public PhraseIndex weighing() {
        return weighing;
    }

    public Enumerations enumerations() {
        return enumerations;
    }

    public IntroWords intro() {
        return intro;
    }
}
