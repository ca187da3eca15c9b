package io.github.comparisonpages.recognize.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a page writes its headings and turns its tables, it compares the same options. */
class OptionMutationsTest {

    private static final Path FOLDER = Path.of("src/test/resources");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\|(?:\\s*:?-+:?\\s*\\|)+$");

    /** Pages of this project with headings or tables that name options. */
    static Stream<String> pages() {
        return Stream.of(
                "cases/a-decision-record-in-the-short-style/page.md",
                "cases/a-decision-record-of-the-fourth-kind/page.md",
                "cases/a-list-of-picks-and-a-misspelt-name/page.md",
                "cases/a-pick-that-is-no-option-is-text/page.md",
                "cases/a-table-with-an-option-a-row/page.md",
                "cases/a-table-with-ragged-rows/page.md",
                "cases/byte-order-mark-and-carriage-returns/page.md",
                "cases/chinese-words/page.md",
                "cases/description-and-category/page.md",
                "cases/footnotes-in-cells-and-points/page.md",
                "cases/front-matter-of-wrong-types/page.md",
                "cases/front-matter-that-is-no-yaml/page.md",
                "cases/full-example/page.md",
                "cases/german-words/page.md",
                "cases/harmless-html-works-where-it-is-sanitized/page.md",
                "cases/headings-that-name-option-and-kind/page.md",
                "cases/history-and-dissent/page.md",
                "cases/hostile-html-is-shown-as-text-where-it-is-sanitized/page.md",
                "cases/labels-in-bold-italic-and-list-items/page.md",
                "cases/levels-of-two-ladders/page.md",
                "cases/matrix-cells-of-every-kind/page.md",
                "cases/matrix-with-options-as-rows/page.md",
                "cases/options-from-a-list-with-good-because/page.md",
                "cases/options-named-in-the-front-matter/page.md",
                "cases/plus-and-minus-lists-are-pros-and-cons/page.md",
                "cases/raw-html-is-shown-as-text/page.md",
                "cases/sections-beside-an-options-own/page.md",
                "cases/sections-that-are-not-understood-are-kept/page.md",
                "cases/several-picks-by-context/page.md",
                "cases/signs-mark-points-but-rules-do-not/page.md",
                "cases/statements-in-a-list-and-what-is-avoided/page.md",
                "cases/tables-of-pros-and-cons/page.md",
                "cases/three-options-from-the-title/page.md",
                "cases/weights-of-several-readers/page.md",
                "readings/options/a-group-is-not-the-section-of-who-is-left.md",
                "readings/options/a-heading-that-ends-in-options.md",
                "readings/options/a-list-of-the-same-short-name.md",
                "readings/options/a-list-with-more-below-each-name.md",
                "readings/options/a-numbered-list.md",
                "readings/options/a-title-and-further-sections-on-a-page-with-a-pick.md",
                "readings/options/code-may-hold-a-colon.md",
                "readings/options/fewer-in-the-list-than-in-the-title.md",
                "readings/options/headings-with-points.md",
                "readings/options/more-in-the-list-than-in-the-title.md",
                "readings/options/sections-in-other-words-than-the-title.md",
                "readings/options/sub-sections-beside-a-list-of-something-else.md",
                "readings/options/the-same-id-twice.md",
                "readings/points/a-list-with-and-without-marks.md",
                "readings/points/marks-after-space-and-length.md",
                "readings/points/paragraphs-under-a-heading.md",
                "readings/points/plus-and-minus.md",
                "readings/sections/a-name-and-more.md",
                "readings/sections/by-number.md",
                "readings/sections/deep-names-are-not-prefixes.md",
                "readings/sections/four-words-that-end-in-options.md",
                "readings/sections/nearly-the-same-name.md",
                "readings/sections/siblings-of-named-ones.md",
                "readings/sections/what-stands-in-an-options-section.md",
                "readings/tables/a-table-in-an-options-own-section.md",
                "readings/tables/a-weighted-table-without-a-column-for-some.md",
                "readings/tables/commas-in-german-weights.md",
                "readings/tables/half-of-the-cells-are-scores.md",
                "readings/tables/points-in-columns.md",
                "readings/tables/points-with-an-option-a-row-and-no-corner.md",
                "readings/tables/rows-without-names.md",
                "readings/tables/weights-all-zero.md",
                "readings/tables/words-as-weights-of-a-declared-page.md",
                "readings/titles/a-colon-first.md",
                "readings/titles/a-number-before.md",
                "readings/titles/a-place-behind.md",
                "readings/titles/a-purpose-first.md",
                "readings/titles/anchors-and-comments-in-headings.md",
                "readings/titles/differences.md",
                "readings/verdict/a-second-conclusion-is-kept.md",
                "readings/verdict/statements-of-no-option-on-a-page-that-is-not-declared.md",
                "readings/verdict/statements.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_may_be_one_level_deeper(String page) throws IOException {
        assertSame(page, lines(page, line -> {
            var heading = HEADING.matcher(line);
            return heading.matches() && heading.group(1).length() < 6 ? "#" + line : line;
        }));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void deep_headings_may_be_bold_lines(String page) throws IOException {
        assertSame(page, lines(page, line -> {
            var heading = HEADING.matcher(line);
            return heading.matches() && heading.group(1).length() > 2
                    ? "\n**" + heading.group(2).replace("**", "") + "**\n"
                    : line;
        }));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_may_be_numbered(String page) throws IOException {
        var count = new int[1];
        assertSame(page, lines(page, line -> {
            var heading = HEADING.matcher(line);
            return heading.matches() && heading.group(1).length() == 2
                    ? "## " + ++count[0] + ". " + heading.group(2)
                    : line;
        }));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bullets_may_be_dashes_or_stars(String page) throws IOException {
        assertSame(page, lines(page, line -> line.startsWith("- ") ? "*" + line.substring(1) : line));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tables_may_be_turned(String page) throws IOException {
        assertSame(page, turned(text(page)));
    }

    private static void assertSame(String page, String changed) throws IOException {
        var before = Read.names(text(page));
        assertTrue(before.size() > 1, page);
        assertEquals(sorted(before), sorted(Read.names(changed)), page);
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static String text(String page) throws IOException {
        return Files.readString(FOLDER.resolve(page));
    }

    private interface Change {
        String of(String line);
    }

    private static String lines(String page, Change change) throws IOException {
        var out = new StringBuilder();
        boolean code = false;
        for (String line : text(page).split("\n")) {
            code ^= line.startsWith("```");
            out.append(code ? line : change.of(line)).append('\n');
        }
        return out.toString();
    }

    /** Rows become columns, and nothing stands in the corner. */
    private static String turned(String text) {
        var out = new StringBuilder();
        var table = new ArrayList<List<String>>();
        for (String line : (text + "\n").split("\n", -1)) {
            if (line.startsWith("|")) {
                if (!RULE.matcher(line.strip()).matches()) {
                    table.add(cells(line));
                }
            } else {
                write(table, out);
                table.clear();
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (String cell : line.strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static void write(List<List<String>> table, StringBuilder out) {
        int width = table.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            for (List<String> row : table) {
                // What the corner said of the rows would be wrong now.
                boolean corner = column == 0 && row == table.get(0);
                out.append("| ")
                        .append(corner || column >= row.size() ? "" : row.get(column))
                        .append(' ');
            }
            out.append("|\n");
            if (column == 0) {
                out.append("|---".repeat(table.size())).append("|\n");
            }
        }
    }
}
