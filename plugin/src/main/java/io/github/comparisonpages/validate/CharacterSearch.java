package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
        var lines = page.source().lines();
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> in(lines.get(i), i + 1, wanted));
    }

    private static Stream<Hit> in(String line, int number, IntPredicate wanted) {
        int[] codePoints = line.codePoints().toArray();
        int[] hits = IntStream.range(0, codePoints.length)
                .filter(i -> wanted.test(codePoints[i]))
                .toArray();
        return hits.length == 0
                ? Stream.empty()
                : Stream.of(new Hit(
                        codePoints[hits[0]],
                        hits.length - 1,
                        new SourceSpan(new Position(number, hits[0] + 1), new Position(number, hits[0] + 2))));
    }
}
