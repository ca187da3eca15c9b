package io.github.comparisonpages.recognize.point;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CellPointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fast; small",
                "fast, small",
                "fast; small;",
                "• fast • small",
                "•fast •small",
                "1) fast 2) small",
                "1. fast 2. small",
                "(1) fast (2) small",
                "fast\n- small",
                "- fast\n- small",
                "* fast\n\n• small"
            })
    void several_points_of_a_cell_are_told_apart(String cell) {
        assertEquals(List.of("fast", "small"), points(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fast, and small in summer and in winter",
                "fast (in summer; in winter too)",
                "needs Java 2. or so",
                "version 1) fast",
                "costs 1. 50",
                "a·b",
                "fast:small",
                "https://example.org/a;b"
            })
    void one_point_stays_one(String cell) {
        assertEquals(List.of(cell), points(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\n", "•"})
    void a_blank_cell_has_none(String cell) {
        assertEquals(List.of(), points(cell));
    }

    @Test
    void code_is_not_divided_and_footnotes_stay_with_their_point() {
        var cell = List.<Inline>of(
                new Inline.Code("a; b", SourceSpan.START),
                new Inline.Text(" works", SourceSpan.START),
                new Inline.FootnoteReference("one", SourceSpan.START),
                new Inline.Text("; small ", SourceSpan.START),
                new Inline.FootnoteReference("two", SourceSpan.START));
        var points = new CellPoints(new Vocabulary()).of(cell);
        assertEquals(
                List.of("a; b works", "small "),
                points.stream().map(Inlines::text).toList());
        assertEquals(
                List.of("one", "two"),
                points.stream().map(CellPointsTest::footnote).toList());
    }

    private static String footnote(List<Inline> point) {
        return ((Inline.FootnoteReference) point.get(point.size() - 1)).label();
    }

    private static List<String> points(String cell) {
        var inlines = new ArrayList<Inline>();
        for (String line : cell.split("\n", -1)) {
            if (!inlines.isEmpty() || line.isEmpty() && cell.contains("\n")) {
                inlines.add(new Inline.Break(false, SourceSpan.START));
            }
            inlines.add(new Inline.Text(line, SourceSpan.START));
        }
        return new CellPoints(new Vocabulary())
                .of(inlines).stream().map(Inlines::text).toList();
    }
}
