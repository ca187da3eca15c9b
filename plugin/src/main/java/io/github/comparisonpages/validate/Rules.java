package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules, in the order in which they are documented. To add one, write its class and add it here. */
public final class Rules {

    /** All rules, each with an id of its own. */
    public static final List<Rule> ALL = List.of(
            // structure
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
            reading("duplicate-key", Severity.ERROR, "A key stands twice in the front matter", "Keep one of the two."),
            UnusedIgnore.RULE,
            // honesty
            new OneSided(),
            new Filler(),
            new DuplicatePoint(),
            new PickWithoutReason(),
            new PickAgainstScores(),
            new FragilePick(),
            new UnscoredCell(),
            new UnsourcedClaim(),
            // catalogue
            new ContradictoryPair(),
            new PreferenceCycle(),
            new DuplicateComparison(),
            new InconsistentOptionName(),
            new ReadingRule(
                    "slug-collision",
                    Rule.Group.CATALOGUE,
                    Severity.ERROR,
                    "Two files claim the same page",
                    "Give one of them another name, or another 'slug' in its front matter."),
            new DanglingSupersession(),
            new OneWaySupersession(),
            new DuplicateNumber(),
            new ReadingRule(
                    "near-miss-name",
                    Rule.Group.CATALOGUE,
                    Severity.INFO,
                    "A file is not read because of the spelling of its name",
                    "Give it the usual name, 'tea-vs-coffee.md', or add it to 'includes'."),
            // freshness
            new ReviewOverdue(),
            new MissingOwner(),
            new MissingReviewDate(),
            // links
            new BrokenLink(),
            BrokenAnchor.RULE,
            new MissingImage(),
            new ImageWithoutAlt(),
            new UnsafeUrl(),
            new OutsideDocs(),
            new ActiveFile(),
            new ReservedName(),
            // text
            text("invalid-utf8", "The file is not UTF-8", "Save the file as UTF-8."),
            text("unreadable", "The file cannot be read", "Check that it is a regular file and may be read."),
            new MergeConflict(),
            new ControlCharacter(),
            new BidiControl(),
            new RawHtmlEscaped(),
            new TooLarge(),
            new TooDeep(),
            TooMany.RULE);

    private static final Map<String, Rule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private Rules() {}

    /** The rule with this id. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    static List<String> ids() {
        return ALL.stream().map(Rule::id).toList();
    }

    private static Rule reading(String id, Severity severity, String summary, String hint) {
        return new ReadingRule(id, Rule.Group.STRUCTURE, severity, summary, hint);
    }

    private static Rule text(String id, String summary, String hint) {
        return new ReadingRule(id, Rule.Group.TEXT, Severity.ERROR, summary, hint);
    }
}
