package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about whether a page has the parts of a comparison, and can be read. To add one, write its class and add it here. */
public final class StructureRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            new OptionWithoutSection(),
            new DuplicateOption(),
            new NearMatch(),
            new EmptySection(),
            new NoName(),
            new RepeatedHeading(),
            new MisspeltHeading(),
            new MisplacedSection(),
            new StatementNotAnOption(),
            new LookAlikeName(),
            new NoVerdict(),
            new UnclearPick(),
            new PickNotAnOption(),
            new BrokenTable(),
            new BrokenMarkup(),
            new ColumnMismatch(),
            new WeightNotANumber(),
            new ScoreNotANumber(),
            new DuplicateCriterion(),
            new MixedScales(),
            new ScoreOutOfScale(),
            new TotalMismatch(),
            new WrongValue());

    private StructureRules() {}
}
