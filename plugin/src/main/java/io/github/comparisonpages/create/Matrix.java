package io.github.comparisonpages.create;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of criteria as Markdown.
 *
 * @param options the names in its columns
 * @param text its lines, without an end of line behind the last one
 * @param scale the highest score, such as "10"; empty where it is the usual one
 */
public record Matrix(List<String> options, String text, String scale) {

    private static final String SCORE = "{score from 1 to 5}";

    public Matrix {
        options = List.copyOf(options);
    }

    /** One with blanks for three criteria. */
    static Matrix blank(List<String> options) {
        var table = new MarkdownTable(row(List.of("Criterion", "Weight"), options));
        table.right(1);
        table.add(row(List.of("{what matters most}", "3"), scores(options)));
        table.add(row(List.of("{what matters too}", "2"), scores(options)));
        table.add(row(List.of("{what had better be little} (lower is better)", "1"), scores(options)));
        return new Matrix(options, table.text(), "");
    }

    /** What is expected at one level of a ladder, with blanks. */
    static String expectations(List<String> options) {
        var table = new MarkdownTable(row(List.of("Expectation"), options));
        for (int i = 0; i < 2; i++) {
            var cells = new ArrayList<String>();
            options.forEach(option -> cells.add("{what is expected here}"));
            table.add(row(List.of("{what is looked at}"), cells));
        }
        return table.text();
    }

    private static List<String> scores(List<String> options) {
        return options.stream().map(option -> SCORE).toList();
    }

    private static List<String> row(List<String> first, List<String> others) {
        var row = new ArrayList<>(first);
        row.addAll(others);
        return row;
    }
}
