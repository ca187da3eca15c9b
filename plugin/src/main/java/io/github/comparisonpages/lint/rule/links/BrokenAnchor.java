package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.relate.address.PageAnchors;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

final class BrokenAnchor extends LinkRule {

    BrokenAnchor() {
        super(DiagnosticId.BROKEN_ANCHOR);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        var anchors = targets.anchors().get(link.path());
        if (anchors == null || link.image() || link.fragment().isEmpty()) {
            return Stream.empty();
        }
        return anchors.contains(PageAnchors.normal(link.fragment()))
                ? Stream.empty()
                : Stream.of(at(
                        link.source(),
                        link.span(),
                        "%s has no heading '#%s'"
                                .formatted(link.here() ? "this page" : link.path(), Spelling.quoted(link.fragment())),
                        Spelling.nearest(link.fragment(), anchors)
                                        .map(near -> "Did you mean '#" + near + "'? ")
                                        .orElse("")
                                + hint()));
    }
}
