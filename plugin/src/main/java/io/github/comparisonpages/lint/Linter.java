package io.github.comparisonpages.lint;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diff.PagePair;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.lint.suppress.Suppressions;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.address.PageAnchors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs the rules: first on each page by itself, then, when all pages are known, on all of them together.
 *
 * @param rules those that hold for the handbook
 * @param context what holds for all pages
 */
public record Linter(RuleSet rules, LintContext context) {

    /** Nobody fixes more findings of one rule in one file one by one, and they would take the memory of thousands of files. */
    static final int MAX_PER_RULE = 1000;

    /**
     * Finds what is wrong with a page by itself.
     *
     * @param reading what reading the page has found already
     */
    public PageFindings check(Page page, Collection<Diagnostic> reading) {
        var found = new LinkedHashSet<Diagnostic>();
        reading.forEach(diagnostic -> found.add(weighed(diagnostic, page)));
        for (var rule : rules.rules()) {
            rule.check(page, context).limit(MAX_PER_RULE).forEach(found::add);
        }
        if (found.stream().anyMatch(d -> d.rule().equals(DiagnosticId.PICK_NOT_AN_OPTION.id()))) {
            // One mistake is told once.
            found.removeIf(d -> d.rule().equals(DiagnosticId.UNCLEAR_PICK.id()));
        }
        var suppressions = Suppressions.of(page);
        var links = FileLink.all(page, context.docs());
        return new PageFindings(
                page.path(),
                List.copyOf(found),
                suppressions,
                PageFindings.lines(page, found, suppressions, links),
                PageAnchors.all(page.parsed().landmarks()),
                links);
    }

    /** A comparison of this format needs a title, or at least a heading; another page may be a text of its own kind. */
    private static Diagnostic weighed(Diagnostic diagnostic, Page page) {
        boolean grave = diagnostic.rule().equals(DiagnosticId.MISSING_TITLE.id())
                && page.isStrict()
                && page.headings().isEmpty();
        return grave
                ? DiagnosticId.MISSING_TITLE.at(
                        Severity.ERROR, diagnostic.file(), diagnostic.span(), diagnostic.message(), diagnostic.hint())
                : diagnostic;
    }

    /**
     * Finds all that is wrong, and leaves out what the project or an author does not want to hear.
     *
     * @param pages what is wrong with each page by itself
     * @param files those that links may lead to
     * @param others what is wrong beyond the pages' own text, such as a file that could not be read
     */
    public Findings check(
            Collection<PageFindings> pages,
            Catalog catalog,
            ProjectFiles files,
            Collection<Diagnostic> others,
            Policy policy) {
        var byFile = new LinkedHashMap<String, Set<Diagnostic>>();
        // A page without a finding may have a comment that suppresses nothing.
        pages.forEach(page -> byFile.put(page.source(), new LinkedHashSet<>(page.diagnostics())));
        Stream.of(catalogFindings(catalog), linkFindings(pages, catalog, files), others.stream())
                .flatMap(found -> found)
                .forEach(d -> byFile.computeIfAbsent(d.file(), file -> new LinkedHashSet<>())
                        .add(d));
        var lines = new HashMap<String, Map<Integer, String>>();
        for (var page : pages) {
            lines.put(page.source(), page.lines());
            byFile.computeIfPresent(
                    page.source(),
                    (file, found) ->
                            new LinkedHashSet<>(Suppressions.apply(page.suppressions(), List.copyOf(found), rules)));
        }
        var left = new ArrayList<Diagnostic>();
        byFile.values()
                .forEach(found -> found.forEach(d -> policy.apply(d, rules).ifPresent(left::add)));
        return new Findings(left, lines, 0, 0);
    }

    /** Finds what is wrong with how pages have changed since another state of the handbook. */
    public List<Diagnostic> check(Collection<PagePair> changes) {
        return changes.stream()
                .flatMap(pair -> rules.rules().stream().flatMap(rule -> rule.check(pair)))
                .toList();
    }

    private Stream<Diagnostic> catalogFindings(Catalog catalog) {
        return rules.rules().stream().flatMap(rule -> rule.check(catalog));
    }

    private Stream<Diagnostic> linkFindings(Collection<PageFindings> pages, Catalog catalog, ProjectFiles files) {
        var anchors = new HashMap<String, Set<String>>();
        pages.forEach(page -> anchors.put(page.source(), page.anchors()));
        var targets = new LinkTargets(anchors, files, catalog);
        return pages.stream()
                .flatMap(page -> rules.rules().stream()
                        .flatMap(rule -> page.links().stream()
                                .flatMap(link -> rule.check(link, targets))
                                .limit(MAX_PER_RULE)));
    }
}
