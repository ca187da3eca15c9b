package io.github.comparisonpages.recognize.verdict.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.section.SectionTree;
import io.github.comparisonpages.recognize.verdict.Decision;
import io.github.comparisonpages.recognize.verdict.DecisionReader;
import io.github.comparisonpages.recognize.verdict.Said;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.grammar.DecisionGrammar;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import io.github.comparisonpages.recognize.vocabulary.Headings;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences that choose, reject, leave open or choose under a condition, in {@code decisions/LANGUAGE.tsv}: a heading, the text
 * below it, and which of Pavo and Lyra is chosen. {@code none} is chosen, or with {@code context} one only under a condition.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final DecisionGrammar GRAMMAR = new DecisionGrammar(VOCABULARY);
    private static final List<String> OPTIONS = List.of("Pavo", "Lyra");

    private static final String PAGE = """
            # Pavo vs Lyra

            Which?

            ## Pavo

            ### Pros

            - Small

            ## Lyra

            ### Pros

            - Quick

            ## %s

            %s
            """;

    private static Decision read(String heading, String text) {
        var source = new SourceText("page.md", PAGE.formatted(heading, text));
        var page = new PageParser(Limits.DEFAULT).parse(source).value();
        var tree = SectionTree.of(page.blocks(), VOCABULARY, new Headings(VOCABULARY));
        return new DecisionReader(
                        GRAMMAR, tree, OPTIONS.stream().map(Choosable::of).toList())
                .read();
    }

    private static String chosen(Decision decision) {
        var names = new TreeSet<String>();
        for (Said said : decision.chosen()) {
            if (said.when().isEmpty()) {
                names.add(OPTIONS.get(said.option()));
            }
        }
        return names.isEmpty() ? "none" : String.join(",", names);
    }

    private static String expected(String column) {
        return column.equals("context") ? "none" : String.join(",", new TreeSet<>(List.of(column.split(","))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "zh"})
    void sentences_are_understood(String language) throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/resources/decisions/" + language + ".tsv"));
        var wrong = lines.stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .filter(row ->
                        !chosen(read(row[0], row[1].replace("\\n", "\n"))).equals(expected(row[2])))
                .map(row -> row[0] + ": " + row[1] + " is not " + row[2])
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_choice_has_the_words_and_the_place_of_its_sentence() {
        var said = read("Decision", "It took a while. We **chose** Pavo over Lyra. So be it.")
                .chosen()
                .get(0);
        assertEquals("We chose Pavo over Lyra.", Inlines.text(said.sentence()));
        assertEquals("19:18", said.span().start().toString());
        assertEquals("we chose", said.cue());
        assertEquals(Route.SENTENCE, said.route());
    }

    @Test
    void a_condition_is_kept_as_written() {
        var said = read("Decision", "Use Lyra when you have *many* readers.")
                .of(Said.Mode.CHOSEN_IF)
                .get(0);
        assertEquals("when you have many readers.", said.when());
    }

    @Test
    void a_label_with_a_misspelt_name_is_told_at_the_word() {
        var answer =
                read("Decision", "Our pick: Lyro, for its price.").unresolved().get(0);
        assertEquals("Lyro", Inlines.text(answer.words()));
        assertEquals("Lyra", answer.nearest());
        assertEquals("19:11", answer.span().start().toString());
        assertEquals("19:15", answer.span().end().toString());
    }

    @Test
    void the_sentence_nearest_to_an_answer_is_told() {
        var unclear =
                read("Decision", "Both have fans. We have not decided yet.").unclear();
        assertTrue(unclear != null && unclear.open());
        assertEquals("We have not decided yet.", Inlines.text(unclear.words()));
    }

    @Test
    void a_mark_and_a_conclusion_that_disagree_say_nothing() {
        var decision = read("Lyra (recommended)\n\nQuick.\n\n## Conclusion", "We chose Pavo.");
        assertEquals("none", chosen(decision));
    }
}
