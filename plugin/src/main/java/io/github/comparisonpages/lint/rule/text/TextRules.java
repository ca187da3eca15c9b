package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.ReadingRule;
import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about files and characters, before anything is compared. To add one, write its class and add it here. */
public final class TextRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            reading("invalid-utf8", "The file is not UTF-8", "Save the file as UTF-8."),
            reading("unreadable", "The file cannot be read", "Check that it is a regular file and may be read."),
            new MergeConflict(),
            new ControlCharacter(),
            new BidiControl(),
            new RawHtmlEscaped(),
            new TooLarge(),
            new TooDeep());

    private TextRules() {}

    private static Rule reading(String id, String summary, String hint) {
        return new ReadingRule(id, Rule.Group.TEXT, Severity.ERROR, summary, hint);
    }
}
