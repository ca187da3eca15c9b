package io.github.comparisonpages.lint.rule.structure;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.ReadingRule;
import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about whether a page has the parts of a comparison, and can be read. To add one, write its class and add it here. */
public final class StructureRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            reading(
                    "missing-title",
                    Severity.WARNING,
                    "The page has no title",
                    "Start it with a heading such as '# A vs B'."),
            reading(
                    "too-few-options",
                    Severity.INFO,
                    "The page names fewer than two options",
                    "Name them in the title ('A vs B'), in a list under 'Considered options', or in 'options'."),
            reading(
                    "near-tie",
                    Severity.INFO,
                    "Two places of the page name different options, and one is hardly more convincing",
                    "Name the options under 'Considered options', or in 'options'."),
            new OptionWithoutSection(),
            new DuplicateOption(),
            new NearMatch(),
            new EmptySection(),
            reading("empty-page", Severity.ERROR, "The page says nothing", "Write it, or remove the file."),
            new NoName(),
            new RepeatedHeading(),
            new MisspeltHeading(),
            new MisplacedSection(),
            new StatementNotAnOption(),
            new LookAlikeName(),
            new NoVerdict(),
            new UnclearPick(),
            new PickNotAnOption(),
            reading(
                    "row-width",
                    Severity.WARNING,
                    "A row of a table has more or fewer cells than the table has columns",
                    "Fill in the missing cells, or write a bar within a cell as '\\|'."),
            new BrokenTable(),
            reading(
                    "open-code-block",
                    Severity.ERROR,
                    "A code block does not end",
                    "Write its last line, the same signs as in the first."),
            new ColumnMismatch(),
            new WeightNotANumber(),
            new ScoreNotANumber(),
            new DuplicateCriterion(),
            new MixedScales(),
            new ScoreOutOfScale(),
            new TotalMismatch(),
            reading(
                    "front-matter",
                    Severity.ERROR,
                    "The front matter is not YAML, or more than plain keys, values and lists",
                    "Quote the value, or mend it."),
            reading(
                    "unknown-key",
                    Severity.INFO,
                    "A key of the front matter has no meaning",
                    "Correct the key, or leave it: it is shown as it stands."),
            reading(
                    "wrong-type",
                    Severity.ERROR,
                    "A value of the front matter is of the wrong type",
                    "Write the value as the message says."),
            reading("duplicate-key", Severity.ERROR, "A key stands twice in the front matter", "Keep one of the two."));

    private StructureRules() {}

    private static Rule reading(String id, Severity severity, String summary, String hint) {
        return new ReadingRule(id, Rule.Group.STRUCTURE, severity, summary, hint);
    }
}
