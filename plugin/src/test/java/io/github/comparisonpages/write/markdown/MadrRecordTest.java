package io.github.comparisonpages.write.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MadrRecordTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void a_comparison_is_a_record_of_MADR() {
        assertEquals("""
                ---
                status: "accepted"
                date: 2026-11-28
                ---

                # Tea vs Coffee

                ## Context and Problem Statement

                Everybody is *tired* at nine.

                ## Considered Options

                * Tea
                * Coffee

                ## Decision Outcome

                Chosen option: "Tea".

                We chose Tea since nobody hurries.

                ## Pros and Cons of the Options

                ### Tea

                * Good, because keeps for [a year](tea.md)
                * Bad, because is slow

                ### Coffee

                * Good, because is quick
                * Bad, because is dear
                """, exported("""
                        ---
                        status: accepted
                        date: 2026-11-28
                        pick: Tea
                        ---
                        # Tea vs Coffee

                        Everybody is *tired* at nine.

                        ## Tea

                        ### Pros
                        - keeps for [a year][y]
                        ### Cons
                        - is slow

                        ## Coffee

                        ### Pros
                        - is quick
                        ### Cons
                        - is dear

                        ## Verdict

                        We chose Tea since nobody hurries.

                        [y]: tea.md
                        """));
    }

    /** Of one its own text says another pick than its front matter, which MADR cannot; of the other a point says nothing. */
    private static final Set<String> OTHERWISE = Set.of(
            "a-text-that-picks-another-option-than-the-front-matter",
            "hostile-html-is-shown-as-text-where-it-is-sanitized");

    @Test
    void options_points_and_picks_are_read_back() throws IOException {
        var wrong = new ArrayList<String>();
        try (var folders = Files.list(CASES)) {
            for (Path folder : folders.sorted().toList()) {
                String text = Files.readString(folder.resolve("page.md"));
                var before = read(text);
                var after = read(exported(text));
                boolean alike = !OTHERWISE.contains(folder.getFileName().toString());
                if (alike && before.options().size() > 1 && !facts(before).equals(facts(after))) {
                    wrong.add(folder.getFileName() + "\n  " + facts(before) + "\n  " + facts(after));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> facts(Comparison page) {
        var facts = new ArrayList<String>();
        for (Option option : page.options()) {
            facts.add(option.name());
            for (Point.Kind kind : Point.Kind.values()) {
                option.points(kind).forEach(point -> facts.add(kind + " " + PlainText.of(point.text())));
            }
        }
        for (Pick pick : page.picks()) {
            if (pick.basis() != Pick.Basis.CONDITIONAL && pick.optionId() != null) {
                facts.add("pick " + pick.optionId());
            }
        }
        for (Relation relation : page.metadata().relations()) {
            facts.add(relation.kind() + (relation.partly() ? " in part " : " ") + relation.target());
        }
        return facts;
    }

    @Test
    void ties_to_other_records_are_read_back() throws IOException {
        var page = read("""
                ---
                status: superseded
                superseded-by: 0009-juice.md
                supersedes: [0001-water.md, 0002-milk.md]
                amends: 0003-cups.md
                ---
                # Tea vs Coffee

                ## Tea
                ### Pros
                - warm

                ## Coffee
                ### Pros
                - quick
                """);
        var again = read(new String(MadrRecord.bytes(page, List.of()), StandardCharsets.UTF_8));
        assertEquals(Set.copyOf(facts(page)), Set.copyOf(facts(again)));
        assertEquals(page.metadata().status().state(), again.metadata().status().state());
    }

    private static String exported(String text) {
        return new String(MadrRecord.bytes(read(text), List.of()), StandardCharsets.UTF_8);
    }

    private static Comparison read(String text) {
        var source = new SourceText("page.md", text);
        return new ComparisonRecognizer()
                .recognize(new PageParser(Limits.DEFAULT).parse(source).value())
                .value();
    }
}
