package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.How;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Kind;
import io.github.comparisonpages.recognize.verdict.clause.UnitReader;
import io.github.comparisonpages.recognize.verdict.evidence.ChoiceTables;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.Findings;
import io.github.comparisonpages.recognize.verdict.evidence.PageContext;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.OptionResolver;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.LabelLines;
import io.github.comparisonpages.recognize.verdict.text.LabelLines.Label;
import io.github.comparisonpages.recognize.verdict.text.Passage;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what the text of a section that decides says, line by line: labels with their answers, and sentences. */
final class SectionEvidence {

    private static final Pattern STARS = Pattern.compile("(?:[⭐★☆]\\uFE0F?\\s*){2,}");
    private static final Pattern CROSSED = Pattern.compile("^\\s*[❌✗✘✖👎🚫⛔]");
    private static final Pattern TICKED = Pattern.compile("[✅✔☑✓]");
    /** All signs of stars and marks stand behind the letters of Europe in Unicode. */
    private static final char FIRST_SIGN = '\u2600';

    private static final Pattern PLACEHOLDER = Pattern.compile("^\\s*[\"“*_`]*\\s*(?:\\{|<|…|\\.\\.\\.|\\[)");
    private static final Pattern BRACKETED = Pattern.compile("^[\\s\"“*_`]*\\[([^\\]]{1,200})");
    private static final Pattern ENDS_WITH_COLON = Pattern.compile("[:：]\\s*$");
    private static final int ANSWERS_BELOW = 12;
    private static final int WORDS_BEFORE_A_LIST = 6;
    private static final int SHORT_ANSWER = 12;

    private final ChoiceVocabulary vocabulary;
    private final OptionResolver resolver;
    private final UnitReader reader;
    private final LabelLines labels;
    private final ChoiceTables tables;
    private final Findings findings;
    private final boolean strong;
    private final List<Unit> units;

    /** What labels stand before. */
    private final List<Evidence> labelled = new ArrayList<>();

    /** What sentences and tables say, in the order of the source. */
    private final List<Evidence> results = new ArrayList<>();

    SectionEvidence(PageContext page, boolean strong, List<Unit> units) {
        this.vocabulary = page.vocabulary();
        this.resolver = page.resolver();
        this.reader = page.reader();
        this.labels = page.labels();
        this.tables = page.tables();
        this.findings = page.findings();
        this.strong = strong;
        this.units = units;
        for (int k = 0; k < units.size(); k++) {
            read(k);
        }
    }

    List<Evidence> labelled() {
        return labelled;
    }

    List<Evidence> results() {
        return results;
    }

    private void read(int k) {
        var unit = units.get(k);
        var table = unit.table();
        if (table != null) {
            var cases = tables.cases(table);
            cases.forEach(choice -> results.add(Evidence.row(unit, choice)));
            return;
        }
        boolean signs = unit.isText() && mayHoldSigns(unit.text());
        if (!unit.isText() || signs && STARS.matcher(unit.text()).find()) {
            return;
        }
        var list = unit.list();
        if (signs
                        && CROSSED.matcher(unit.text()).find()
                        && !TICKED.matcher(unit.text()).find()
                || unit.isUnchecked() && list != null && list.someChecked()) {
            rejectFirst(unit);
            return;
        }
        var label = labels.of(unit);
        if (label != null && label.chooses()) {
            if (Tokens.words(unit.text().substring(label.rest())).isEmpty()) {
                readBelow(k);
            } else {
                readAnswer(unit, label);
            }
        } else if (label != null && vocabulary.has(ChoiceTerm.MINOR, label.words())) {
            return;
        } else if (label != null && label.rejects()) {
            rejectBehind(unit, label);
        } else if (label == null || !unit.isItem() || !readContext(unit, label)) {
            readSentences(k);
        }
    }

    private static boolean mayHoldSigns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SIGN) {
                return true;
            }
        }
        return false;
    }

    /** "Rejected: Kafka" */
    private void rejectBehind(Unit unit, Label label) {
        boolean any = false;
        for (Reading reading : reader.read(unit, How.PROSE)) {
            reading.said().forEach(s -> findings.reject(s.option, reading.excerpt(), Route.LABEL));
            any |= !reading.said().isEmpty();
        }
        var answer = any ? List.<Token>of() : reader.masked(unit, label.rest());
        if (!answer.isEmpty() && answer.get(0).isOption()) {
            findings.reject(answer.get(0).index(), Excerpt.whole(unit.passage()), Route.LABEL);
        }
    }

    private void rejectFirst(Unit unit) {
        for (Token token : reader.masked(unit, 0)) {
            if (token.isOption()) {
                findings.reject(token.index(), Excerpt.whole(unit.passage()), Route.MARK);
                return;
            }
        }
    }

    /** The answer stands below its label, as a paragraph or as the items of a list. */
    private void readBelow(int k) {
        for (int j = k + 1; j < Math.min(units.size(), k + ANSWERS_BELOW); j++) {
            var unit = units.get(j);
            var first = units.get(k + 1);
            if (!unit.isText()) {
                return;
            }
            if (j > k + 1 && !(unit.isItem() && first.isItem() && unit.depth() == first.depth())) {
                if (unit.depth() > first.depth()) {
                    continue;
                }
                return;
            }
            if (isOpen(unit, 0)) {
                results.add(Evidence.open(unit));
                return;
            }
            readAnswerBelow(unit, 2);
            if (!unit.isItem()) {
                return;
            }
        }
    }

    private void readAnswerBelow(Unit unit, int sentences) {
        var readings = reader.read(unit, How.LABELLED);
        for (Reading reading : readings.subList(0, Math.min(sentences, readings.size()))) {
            if (reading.says(Kind.CHOSEN)) {
                labelled.add(Evidence.of(reading));
            }
        }
        readings.forEach(findings::reject);
    }

    private void readAnswer(Unit unit, Label label) {
        if (isPlaceholder(unit, label.rest()) || isOpen(unit, label.rest())) {
            results.add(Evidence.open(unit));
            return;
        }
        var readings = reader.read(unit, label.rest(), How.LABELLED);
        readings.forEach(findings::reject);
        var first = readings.isEmpty() ? null : readings.get(0);
        if (first != null && first.says(Kind.CHOSEN)) {
            labelled.add(Evidence.of(first));
        } else if (first != null && first.says(Kind.OPEN)) {
            results.add(Evidence.open(unit));
        } else {
            results.add(Evidence.unresolved(unit));
            int end = first == null ? unit.text().length() : first.sentence().end();
            findings.unresolved(new Excerpt(unit.passage(), label.rest(), end));
        }
    }

    /** "To be decided", "none". */
    private boolean isOpen(Unit unit, int from) {
        var words = Tokens.words(unit.text().substring(from));
        return vocabulary.at(ChoiceTerm.OPEN, words, 0) > 0
                || vocabulary.at(ChoiceTerm.UNDECIDED, words, 0) > 0
                || vocabulary.is(ChoiceTerm.NONE, words);
    }

    /** "{option}", "<name>", "[…]": a template that nobody filled in. */
    private boolean isPlaceholder(Unit unit, int from) {
        String rest = unit.text().substring(from);
        if (!PLACEHOLDER.matcher(rest).find()) {
            return false;
        }
        for (var apart : unit.passage().apart()) {
            if (apart.start() >= from && apart.format() == Passage.Format.LINK) {
                return false;
            }
        }
        for (Token token : reader.masked(unit, from)) {
            if (token.isOption()) {
                return false;
            } else if (!token.isSign()) {
                break;
            }
        }
        var bracketed = BRACKETED.matcher(rest);
        return !bracketed.find() || resolver.inSentence(bracketed.group(1), unit.at()) < 0;
    }

    /** "Engineers: Slack": a label of the readers, and not of ours, is a condition. */
    private boolean readContext(Unit unit, Label label) {
        var readings = reader.read(unit, label.rest(), How.BARE);
        if (readings.isEmpty()
                || Tokens.words(unit.text().substring(label.rest())).size() > SHORT_ANSWER) {
            return false;
        }
        var bare = readings.get(0).said().stream()
                .filter(s -> s.chooses() && s.bare)
                .toList();
        if (bare.size() != 1) {
            return false;
        }
        bare.get(0).when = OptionResolver.trim(unit.text().substring(0, label.rest()));
        results.add(Evidence.of(readings.get(0)));
        return true;
    }

    private void readSentences(int k) {
        var unit = units.get(k);
        var readings = reader.read(unit, strong && results.isEmpty() ? How.FIRST : How.BARE);
        if (announcesList(k, readings)) {
            int before = labelled.size();
            var list = units.get(k + 1).list();
            for (Unit item : list == null ? List.<Unit>of() : list.units()) {
                readAnswerBelow(item, 1);
            }
            if (labelled.size() > before) {
                return;
            }
        }
        for (Reading reading : readings) {
            findings.reject(reading);
            results.add(Evidence.of(reading));
        }
    }

    /** "We will use:", and the items of a list below it. */
    private boolean announcesList(int k, List<Reading> readings) {
        var unit = units.get(k);
        if (readings.isEmpty()
                || k + 1 >= units.size()
                || !units.get(k + 1).isItem()
                || units.get(k + 1).part() != unit.part()
                || !ENDS_WITH_COLON.matcher(unit.text()).find()) {
            return false;
        }
        var last = readings.get(readings.size() - 1);
        if (last.clauses().isEmpty() || !last.said().isEmpty()) {
            return false;
        }
        var end = last.clauses().get(last.clauses().size() - 1);
        if (!end.chooses() || last.clauses().stream().anyMatch(c -> c.mode == Mode.CONDITION)) {
            return false;
        }
        int words = Tokens.words(last.tokens().subList(end.from, last.tokens().size()))
                .size();
        return words <= WORDS_BEFORE_A_LIST;
    }
}
