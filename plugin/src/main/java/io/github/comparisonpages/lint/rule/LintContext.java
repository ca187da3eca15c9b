package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.model.document.RawHtml;
import java.time.LocalDate;

/**
 * What holds for all pages.
 *
 * @param limits within which they were read
 * @param rawHtml what became of HTML in them
 * @param asOf the day that decides what is overdue
 * @param docs its folder from the root of the repository
 */
public record LintContext(Limits limits, RawHtml rawHtml, LocalDate asOf, String docs) {

    /** A handbook whose folder is the root of its repository. */
    public LintContext(Limits limits, RawHtml rawHtml, LocalDate asOf) {
        this(limits, rawHtml, asOf, "");
    }

    /** A handbook in which raw HTML is text. */
    public LintContext(Limits limits, LocalDate asOf) {
        this(limits, RawHtml.ESCAPED, asOf);
    }
}
