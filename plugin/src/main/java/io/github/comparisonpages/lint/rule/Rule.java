package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.Catalog;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that can be wrong with a handbook: what it is called, how much it matters, what to do, and how it is found. */
public abstract class Rule {

    private final String id;
    private final Group group;
    private final @Nullable Severity severity;
    private final String summary;
    private final String hint;

    /**
     * @param id the stable kebab-case id
     * @param severity how much it matters where a project says nothing else; null for a rule that is off then
     * @param summary what is wrong, in one sentence
     * @param hint what to do, as a sentence
     */
    protected Rule(String id, Group group, @Nullable Severity severity, String summary, String hint) {
        this.id = id;
        this.group = group;
        this.severity = severity;
        this.summary = summary;
        this.hint = hint;
    }

    /** What rules are about. */
    public enum Group {
        STRUCTURE,
        HONESTY,
        CATALOGUE,
        FRESHNESS,
        LINKS,
        TEXT
    }

    /** The stable kebab-case id, such as {@code one-sided}. */
    public final String id() {
        return id;
    }

    public final Group group() {
        return group;
    }

    /** How much it matters where a project says nothing else; empty for a rule that is off then. */
    public final Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** What is wrong, in one sentence. */
    public final String summary() {
        return summary;
    }

    /** What to do, as a sentence. */
    public final String hint() {
        return hint;
    }

    /** What is wrong with a page by itself. */
    public Stream<Diagnostic> check(Page page, LintContext context) {
        return Stream.empty();
    }

    /** What is wrong with a link to a file or page that is not the page itself. */
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        return Stream.empty();
    }

    /** What is wrong with pages beside each other. */
    public Stream<Diagnostic> check(Catalog catalog) {
        return Stream.empty();
    }

    /** A finding of this rule. */
    protected final Diagnostic at(String source, SourceSpan span, String message, String ownHint) {
        return new Diagnostic(id, severity == null ? Severity.WARNING : severity, source, span, message, ownHint);
    }
}
