package io.github.comparisonpages.recognize.verdict;

import java.util.ArrayList;
import java.util.List;

/** Looks for decisions outside of sections that decide, and outside of the options' own: labels, and the plainest of sentences. */
final class Elsewhere {

    private static final int WORDS_BETWEEN = 3;

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;

    Elsewhere(PageContext page) {
        this.page = page;
        this.vocabulary = page.vocabulary();
    }

    /** The first label that chooses. */
    List<Choice> labelled() {
        for (Part part : page.parts()) {
            for (Unit unit : page.isInOption(part) ? List.<Unit>of() : part.units()) {
                var label = unit.isText() ? page.labels().of(unit) : null;
                var chosen = label == null || !label.chooses() ? List.<Choice>of() : labelled(unit, label.rest());
                if (!chosen.isEmpty()) {
                    return chosen;
                }
            }
        }
        return List.of();
    }

    private List<Choice> labelled(Unit unit, int from) {
        var readings = page.reader().read(unit, from, How.LABELLED);
        var chosen = new ArrayList<Choice>();
        if (!readings.isEmpty()) {
            var evidence = Evidence.of(readings.get(0));
            for (Saying saying : evidence.said()) {
                if (saying.chooses() && saying.when.isEmpty()) {
                    chosen.add(new FirmSaying(saying, evidence).choice(Route.LABEL));
                }
            }
            if (evidence.said().isEmpty()) {
                page.findings()
                        .unresolved(new Excerpt(
                                unit.passage(), from, readings.get(0).sentence().end()));
            }
        }
        return chosen;
    }

    /** What sentences tell of as decided: "we chose X", in the past. */
    List<Choice> told() {
        var told = new ArrayList<Choice>();
        for (Part part : page.parts()) {
            if (page.isInOption(part)) {
                continue;
            }
            if (!part.isTop()) {
                read(part.titleUnit(), ChoiceTerm.PLAIN, told);
            }
            if (!page.kinds().isOther(part) || vocabulary.has(ChoiceTerm.STATUS, part.titleWords())) {
                for (Unit unit : part.units()) {
                    if (unit.isText()) {
                        read(unit, ChoiceTerm.PLAINEST, told);
                    }
                }
            }
        }
        return told;
    }

    private void read(Unit unit, ChoiceTerm cues, List<Choice> told) {
        if (!page.reader().names(unit)) {
            return;
        }
        for (Reading reading : page.reader().read(unit, How.PROSE)) {
            for (Saying saying : reading.said()) {
                boolean named = saying.via == Saying.Via.NAME || saying.via == Saying.Via.NUMBER;
                if (saying.chooses()
                        && saying.when.isEmpty()
                        && !saying.now
                        && named
                        && saying.clause.names()
                        && vocabulary.contains(cues, saying.cue)
                        && isNear(reading, saying)) {
                    told.add(new Choice(saying.option, "", reading.excerpt(), Route.ELSEWHERE, saying.cue));
                }
            }
        }
    }

    /** Whether the option stands close behind the words that choose it. */
    private boolean isNear(Reading reading, Saying saying) {
        int words = 0;
        for (int i = saying.clause.from; i < saying.at; i++) {
            var token = reading.tokens().get(i);
            if (token.isWord()
                    && !vocabulary.isOne(ChoiceTerm.ARTICLE, token)
                    && !vocabulary.isOne(ChoiceTerm.CHOOSE, token)) {
                words++;
            }
        }
        return words <= WORDS_BETWEEN;
    }
}
