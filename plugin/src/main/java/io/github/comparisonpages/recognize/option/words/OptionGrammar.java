package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.recognize.vocabulary.PhraseIndex;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The words by which all languages name options, made ready to be looked for: in titles, in sentences that announce a list, in
 * sentences that say what was taken and what was not. Made once; immutable, so that threads can share it.
 */
public final class OptionGrammar {

    /** The lines of the languages' words for taking something, "we decided on", "was chosen". */
    private static final List<String> CHOOSING = List.of("choice.plain", "choice.chosen");

    private final Vocabulary vocabulary;
    private final TitleWords titles;
    private final SentenceWords sentences;
    private final IntroWords intro;
    private final Enumerations enumerations;
    private final PhraseIndex weighing;
    private final PhraseIndex choosing;

    public OptionGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.titles = new TitleWords(vocabulary);
        this.sentences = new SentenceWords(vocabulary);
        this.intro = new IntroWords(vocabulary);
        this.enumerations = new Enumerations(vocabulary);
        this.weighing = new PhraseIndex(vocabulary.phrases(Term.WEIGHING));
        this.choosing = choosing(vocabulary);
    }

    private static PhraseIndex choosing(Vocabulary vocabulary) {
        var phrases = new ArrayList<>(vocabulary.phrases(Term.PICKING));
        for (String language : vocabulary.languages()) {
            for (String line : CHOOSING) {
                String said = vocabulary.line(language, line);
                for (String phrase : said == null ? new String[0] : said.split("\\|")) {
                    String normal = Words.normalize(phrase);
                    if (phrase.indexOf('*') < 0 && phrase.indexOf('~') < 0 && !normal.isEmpty()) {
                        phrases.add(normal);
                    }
                }
            }
        }
        return new PhraseIndex(phrases);
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

    /** Words of sentences that say what was taken: "we decided on". */
    public PhraseIndex choosing() {
        return choosing;
    }

    public Enumerations enumerations() {
        return enumerations;
    }

    public IntroWords intro() {
        return intro;
    }
}
