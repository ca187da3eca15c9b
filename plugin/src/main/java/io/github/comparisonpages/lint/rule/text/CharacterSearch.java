package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.rule.Page;
import java.util.ArrayList;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Finds characters by what they are, whatever Markdown makes of them. */
final class CharacterSearch {

    private CharacterSearch() {}

    /**
     * The first such character of a line.
     *
     * @param more how many others the line has
     */
    record Hit(int codePoint, int more, SourceSpan span) {

        String name() {
            return "U+%04X%s".formatted(codePoint, more == 0 ? "" : " and %s more".formatted(more));
        }
    }

    static Stream<Hit> in(Page page, IntPredicate wanted) {
        var hits = new ArrayList<Hit>();
        int number = 0;
        for (String line : page.lines()) {
            number++;
            for (int i = 0; i < line.length(); i++) {
                if (wanted.test(line.codePointAt(i))) {
                    hits.add(in(line, i, number, wanted));
                    break;
                }
            }
        }
        return hits.stream();
    }

    private static Hit in(String line, int first, int number, IntPredicate wanted) {
        int column = line.codePointCount(0, first) + 1;
        long more = line.substring(first).codePoints().filter(wanted).count() - 1;
        return new Hit(
                line.codePointAt(first),
                (int) more,
                new SourceSpan(new Position(number, column), new Position(number, column + 1)));
    }
}
