package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.stream.Stream;

/** A rule that sees what pages say beside each other. */
public abstract class CatalogRule extends Rule {

    protected CatalogRule(DiagnosticId id) {
        super(id.descriptor());
    }

    @Override
    public abstract Stream<Diagnostic> check(Catalog catalog);

    /** Returns a finding of this rule. */
    protected final Diagnostic at(Entry entry, SourceSpan span, String message) {
        return at(entry.source(), span, message, hint());
    }

    /** Returns where a key of the front matter has its value; the page's title where it has none. */
    protected static SourceSpan place(Entry entry, String key) {
        return entry.metadata().spans().getOrDefault(key, entry.titleSpan());
    }
}
