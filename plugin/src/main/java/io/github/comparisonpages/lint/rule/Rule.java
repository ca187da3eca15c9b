package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.diff.PagePair;
import io.github.comparisonpages.relate.Catalog;
import java.util.stream.Stream;

/** How one kind of diagnostic is found: what is wrong with a page, a link, or pages beside each other. */
public abstract class Rule {

    private final DiagnosticDescriptor descriptor;

    /** {@code descriptor} says what it is called, how much it matters, what is wrong and what to do. */
    protected Rule(DiagnosticDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Returns what it is called, how much it matters, what is wrong and what to do. */
    public final DiagnosticDescriptor descriptor() {
        return descriptor;
    }

    /** Returns what to do, as a sentence. */
    protected final String hint() {
        return descriptor.hint();
    }

    /** Returns what is wrong with a page by itself. */
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return Stream.empty();
    }

    /** Returns what is wrong with a link to a file, a page or a heading. */
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        return Stream.empty();
    }

    /** Returns what is wrong with pages beside each other. */
    public Stream<Diagnostic> check(Catalog catalog) {
        return Stream.empty();
    }

    /** Returns what is wrong with how a page has changed since another state of the handbook. */
    public Stream<Diagnostic> check(PagePair pair) {
        return Stream.empty();
    }

    /** Returns a finding of this rule. */
    protected final Diagnostic at(String source, SourceSpan span, String message, String ownHint) {
        return descriptor.at(source, span, message, ownHint);
    }
}
