package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.vocabulary.Spelling;
import io.github.comparisonpages.relate.PageAnchors;
import java.util.Map;
import java.util.stream.Stream;

/** Looks at links instead of pages: both ends of one may be on two pages. */
final class BrokenAnchor extends Rule {

    static final BrokenAnchor RULE = new BrokenAnchor();

    private BrokenAnchor() {
        super(
                "broken-anchor",
                Group.LINKS,
                Severity.WARNING,
                "A link leads to a heading that the page does not have",
                "Correct what follows '#': the heading in lower case, with hyphens for spaces.");
    }

    /** What is wrong with the links between these pages. */
    Stream<Diagnostic> check(Map<String, PageFindings> pages) {
        return pages.values().stream()
                .flatMap(page -> page.links().stream()
                        .filter(link -> !link.image() && !link.fragment().isEmpty())
                        .flatMap(link -> check(link, pages))
                        .limit(PageFindings.MOST_OF_A_RULE));
    }

    private Stream<Diagnostic> check(FileLink link, Map<String, PageFindings> pages) {
        var target = pages.get(link.path());
        return target == null || target.anchors().contains(PageAnchors.normal(link.fragment()))
                ? Stream.empty()
                : Stream.of(at(
                        link.source(),
                        link.span(),
                        "%s has no heading '#%s'"
                                .formatted(
                                        link.here() ? "this page" : target.source(), Spelling.quoted(link.fragment())),
                        Spelling.nearest(link.fragment(), target.anchors())
                                        .map(near -> "Did you mean '#" + near + "'? ")
                                        .orElse("")
                                + hint()));
    }
}
