package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.Spelling;
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
                .flatMap(page -> page.fragments().stream().flatMap(link -> check(page, link, pages)));
    }

    private Stream<Diagnostic> check(PageFindings page, Fragment link, Map<String, PageFindings> pages) {
        var target = pages.get(link.target());
        return target == null || target.anchors().contains(link.anchor())
                ? Stream.empty()
                : Stream.of(at(
                        page.source(),
                        link.span(),
                        "%s has no heading '#%s'"
                                .formatted(
                                        target == page ? "this page" : target.source(), Spelling.quoted(link.anchor())),
                        Spelling.nearest(link.anchor(), target.anchors())
                                        .map(near -> "Did you mean '#" + near + "'? ")
                                        .orElse("")
                                + hint()));
    }
}
