package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import java.util.stream.Stream;

final class MissingOwner extends PageRule {

    MissingOwner() {
        super(
                "missing-owner",
                Group.FRESHNESS,
                null,
                "Nobody answers for the page",
                "Add 'owner' to the front matter: a team or a person.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        var comparison = page.comparison();
        return comparison.metadata().owner() == null && comparison.options().size() > 1
                ? Stream.of(at(page, comparison.titleSpan(), "nobody answers for this page"))
                : Stream.empty();
    }
}
