package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.relate.PageAnchors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is wrong with one page by itself, and what is needed to judge it beside the others.
 *
 * @param source the page's source
 * @param diagnostics in the order in which they were found
 * @param silences what its author wants to hear nothing of
 * @param anchors those that links to its headings may name
 * @param lines the lines that findings may be about, by their numbers
 * @param links those to files and headings
 */
public record PageFindings(
        String source,
        List<Diagnostic> diagnostics,
        List<Silence> silences,
        Map<Integer, String> lines,
        Set<String> anchors,
        List<FileLink> links) {

    /** More of one rule in one file nobody mends one by one, and they would take the memory that thousands of files need. */
    static final int MOST_OF_A_RULE = 1000;

    public PageFindings {
        diagnostics = List.copyOf(diagnostics);
        silences = List.copyOf(silences);
        lines = Map.copyOf(lines);
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
    }

    /**
     * Looks at a page.
     *
     * @param reading what reading the page has found already
     */
    public static PageFindings of(Page page, Handbook handbook, Collection<Diagnostic> reading) {
        var found = new ArrayList<>(reading);
        Rules.ALL.forEach(
                rule -> rule.check(page, handbook).limit(MOST_OF_A_RULE).forEach(found::add));
        var diagnostics = found.stream().distinct().toList();
        var silences = Silences.of(page);
        var links = FileLink.all(page, handbook.docs());
        return new PageFindings(
                page.path(),
                diagnostics,
                silences,
                lines(page, diagnostics, silences, links),
                PageAnchors.all(page.parsed().landmarks()),
                links);
    }

    /** Those that this page's findings are about, and those that findings beside other pages can be about. */
    private static Map<Integer, String> lines(
            Page page, List<Diagnostic> diagnostics, List<Silence> silences, List<FileLink> links) {
        var comparison = page.comparison();
        var text = page.lines();
        var lines = new HashMap<Integer, String>();
        Stream.of(
                        diagnostics.stream().map(Diagnostic::span),
                        silences.stream().map(Silence::comment),
                        links.stream().map(FileLink::span),
                        Stream.of(comparison.titleSpan()),
                        comparison.options().stream().map(Option::span),
                        comparison.picks().stream().map(Pick::span),
                        comparison.metadata().spans().values().stream())
                .flatMap(Function.identity())
                .map(span -> span.start().line())
                .filter(line -> line <= text.size())
                .forEach(line -> lines.put(line, text.get(line - 1)));
        return lines;
    }
}
