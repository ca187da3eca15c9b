package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.How;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Choice;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.FirmSaying;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Part;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for decisions outside of sections that decide, and outside of the options' own: labels, and the plainest of sentences. */
final class Elsewhere {

    private static final int WORDS_BETWEEN = 3;
    private static final Pattern NUMBER = Pattern.compile("^\\s*[\\p{L}\\s#]{0,40}?[-\\s#]?\\d{1,5}\\s*[-–—:.)]+\\s*");

    private final PageContext page;
    private final ChoiceVocabulary vocabulary;

    Elsewhere(PageContext page) {
        this.page = page;
        this.vocabulary = page.vocabulary();
    }

    /** The label that chooses at the top; else the first, or none where one below another heading chooses something else. */
    List<Choice> labelled() {
        var first = new ArrayList<Choice>();
        for (Part part : page.parts()) {
            for (Unit unit : page.isInOption(part) ? List.<Unit>of() : part.units()) {
                var label = unit.isText() ? page.labels().of(unit) : null;
                var chosen = label == null || !label.chooses() ? List.<Choice>of() : labelled(unit, label.rest());
                if (first.isEmpty()) {
                    first.addAll(chosen);
                    if (part.isTop() && !chosen.isEmpty()) {
                        return first;
                    }
                } else if (!chosen.isEmpty() && differ(first, chosen)) {
                    return List.of();
                }
            }
        }
        return first;
    }

    /** Whether these choose other options, and the page asks only one question. */
    private boolean differ(List<Choice> first, List<Choice> others) {
        for (Choice choice : first) {
            boolean asked =
                    !page.resolver().options().get(choice.option()).group().isEmpty();
            if (asked || others.stream().anyMatch(c -> c.option() == choice.option())) {
                return false;
            }
        }
        return true;
    }

    private List<Choice> labelled(Unit unit, int from) {
        var readings = page.reader().read(unit, from, How.LABELLED);
        var chosen = new ArrayList<Choice>();
        if (!readings.isEmpty()) {
            var evidence = Evidence.of(readings.get(0));
            for (Saying saying : evidence.said()) {
                if (saying.chooses() && saying.when.isEmpty() && !isForACase(evidence, saying)) {
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

    /** "For small teams X will do, while for large ones Y is better". */
    private static boolean isForACase(Evidence evidence, Saying saying) {
        var reading = evidence.reading();
        return !saying.purpose.isEmpty()
                && reading != null
                && reading.tokens().stream().anyMatch(t -> t.isOption() && t.index() != saying.option);
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
            } else if (!part.isPage()) {
                readTitle(part.titleUnit(), told);
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

    /** A title that is itself the decision: "Use X for Y", "X over Y", "Moving from Y to X". */
    private void readTitle(Unit title, List<Choice> told) {
        var readings = page.reader().read(title, titleStart(title), How.BARE);
        if (readings.size() != 1 || readings.get(0).isQuestion()) {
            return;
        }
        var reading = readings.get(0);
        var chosen = reading.chosen();
        if (chosen.size() != 1) {
            return;
        }
        var saying = chosen.get(0);
        int first = reading.tokens().get(0).start();
        int at = reading.tokens()
                .get(saying.clause.names() ? Math.min(saying.clause.from, saying.at) : 0)
                .start();
        boolean leads =
                Tokens.words(title.text().substring(first, Math.max(first, at))).size() <= WORDS_BETWEEN;
        if (!saying.bare
                && saying.when.isEmpty()
                && !saying.now
                && saying.clause.names()
                && (saying.via == Saying.Via.NAME || saying.via == Saying.Via.NUMBER)
                && leads
                && isNear(reading, saying)) {
            told.add(new Choice(saying.option, "", reading.excerpt(), Route.ELSEWHERE, saying.cue));
        }
    }

    /** Where a title starts behind "ADR 7:" and the like. */
    private static int titleStart(Unit title) {
        var number = NUMBER.matcher(title.text());
        return number.find() ? number.end() : 0;
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
