package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about links and images. To add one, write its class and add it here. */
public final class LinksRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            new BrokenLink(),
            new BrokenAnchor(),
            new MissingImage(),
            new ImageWithoutAlt(),
            new UnsafeUrl(),
            new OutsideDocs(),
            new ActiveFile(),
            new ReservedName());

    private LinksRules() {}
}
