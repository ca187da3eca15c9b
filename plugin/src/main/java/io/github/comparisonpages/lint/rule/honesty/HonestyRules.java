package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about whether a comparison is fair to its options, and says why. To add one, write its class and add it here. */
public final class HonestyRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            new OneSided(),
            new Filler(),
            new DuplicatePoint(),
            new PickWithoutReason(),
            new PickAgainstScores(),
            new FragilePick(),
            new PickChangedSilently(),
            new UnscoredCell(),
            new UnsourcedClaim());

    private HonestyRules() {}
}
