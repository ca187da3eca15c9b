package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.relate.HeadingAnchors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with one page by itself, and what is needed to judge it beside the others.
 *
 * @param source the page's source
 * @param diagnostics in the order in which they were found
 * @param silences what its author wants to hear nothing of
 * @param anchors those that links to its headings may name
 * @param links those to files and headings
 */
public record PageFindings(
        String source,
        List<Diagnostic> diagnostics,
        List<Silence> silences,
        Set<String> anchors,
        List<FileLink> links) {

    public PageFindings {
        diagnostics = List.copyOf(diagnostics);
        silences = List.copyOf(silences);
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
        Rules.ALL.forEach(rule -> rule.check(page, handbook).forEach(found::add));
        return new PageFindings(
                page.path(),
                found.stream().distinct().toList(),
                Silences.of(page),
                HeadingAnchors.of(page.headings().stream()
                        .map(h -> PlainText.of(h.content()))
                        .toList()),
                FileLink.all(page));
    }
}
