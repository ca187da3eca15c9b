package io.github.comparisonpages.api;

import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;

/**
 * A rule that looks at what all comparisons of a handbook say beside each other. It is found in the same way as a {@link
 * PageRule}, by {@code META-INF/services/io.github.comparisonpages.api.CatalogRule}.
 */
public interface CatalogRule {

    /** What the rule is called, how much it matters, what is wrong and what to do. Its id is none of this plugin's. */
    DiagnosticDescriptor descriptor();

    /**
     * Looks at the comparisons, and says what is wrong.
     *
     * @param pages all of the handbook, in the order of their sources
     */
    void check(List<ComparisonSummary> pages, Report report);

    /** Takes what is wrong with the pages. */
    interface Report {

        /**
         * Something is wrong, and the rule's hint says what to do.
         *
         * @param page the page that it is about, one of those given
         * @param span the text in that page
         * @param message what is wrong, in one line, without a full stop
         */
        void at(ComparisonSummary page, SourceSpan span, String message);

        /** The same with a hint that says more than the rule's. */
        void at(ComparisonSummary page, SourceSpan span, String message, String hint);
    }
}
