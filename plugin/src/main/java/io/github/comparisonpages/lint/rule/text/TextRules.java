package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.lint.rule.Rule;
import java.util.List;

/** Rules about files and characters, before anything is compared. To add one, write its class and add it here. */
public final class TextRules {

    /** All, in the order in which they are documented. */
    public static final List<Rule> ALL = List.of(
            new MergeConflict(),
            new ControlCharacter(),
            new BidiControl(),
            new RawHtmlEscaped(),
            new TooLarge(),
            new TooDeep());

    private TextRules() {}
}
