package io.github.comparisonpages.api;

import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Comparison;

/**
 * A rule that looks at one comparison at a time. For example:
 *
 * <pre>{@code
 * public final class DatedPick implements PageRule {
 *     public DiagnosticDescriptor descriptor() {
 *         return new DiagnosticDescriptor(
 *                 "acme-dated-pick",
 *                 Group.FRESHNESS,
 *                 Severity.WARNING,
 *                 Set.of(),
 *                 "A page picks and does not say when it was decided",
 *                 "Add 'decided' to the front matter.");
 *     }
 *
 *     public void check(Comparison page, Report report) {
 *         if (!page.picks().isEmpty() && page.metadata().decided() == null) {
 *             report.at(page.titleSpan(), "nobody knows when this was decided");
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Its class is public, has a public constructor without parameters, and is named in {@code
 * META-INF/services/io.github.comparisonpages.api.PageRule}. It keeps no state: several threads may call it at once, and a page
 * that has not changed since the last build is not looked at again.
 */
public interface PageRule {

    /** What the rule is called, how much it matters, what is wrong and what to do. Its id is none of this plugin's. */
    DiagnosticDescriptor descriptor();

    /** Looks at a comparison, and says what is wrong with it. */
    void check(Comparison page, Report report);

    /** Takes what is wrong with a page. */
    interface Report {

        /**
         * Something is wrong, and the rule's hint says what to do.
         *
         * @param span the text it is about
         * @param message what is wrong, in one line, without a full stop
         */
        void at(SourceSpan span, String message);

        /** The same with a hint that says more than the rule's. */
        void at(SourceSpan span, String message, String hint);
    }
}
