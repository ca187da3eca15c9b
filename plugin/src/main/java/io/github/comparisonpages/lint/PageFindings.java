package io.github.comparisonpages.lint;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.suppress.Suppression;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
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
 * @param suppressions the comments by which its author suppresses findings
 * @param anchors those that links to its headings may name
 * @param lines the lines that findings may be about, by their numbers
 * @param links those to files and headings
 */
public record PageFindings(
        String source,
        List<Diagnostic> diagnostics,
        List<Suppression> suppressions,
        Map<Integer, String> lines,
        Set<String> anchors,
        List<FileLink> links) {

    public PageFindings {
        diagnostics = List.copyOf(diagnostics);
        suppressions = List.copyOf(suppressions);
        lines = Map.copyOf(lines);
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
    }

    /** Returns those that this page's findings are about, and those that findings beside other pages can be about. */
    static Map<Integer, String> lines(
            Page page, Collection<Diagnostic> diagnostics, List<Suppression> suppressions, List<FileLink> links) {
        var comparison = page.comparison();
        var text = page.lines();
        var lines = new HashMap<Integer, String>();
        Stream.of(
                        diagnostics.stream().map(Diagnostic::span),
                        suppressions.stream().map(Suppression::comment),
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
