package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.relate.Claims;
import java.util.stream.Stream;

final class UnsourcedClaim extends PageRule {

    UnsourcedClaim() {
        super(
                "unsourced-claim",
                Group.HONESTY,
                null,
                "A point gives a figure and no source for it",
                "Link the source, or add a footnote that names it.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return page.comparison().options().stream()
                .flatMap(o -> o.groups().stream())
                .flatMap(g -> g.points().stream())
                .filter(Claims::unsourced)
                .map(point -> at(page, point.span(), "this point gives a figure and no source for it"));
    }
}
