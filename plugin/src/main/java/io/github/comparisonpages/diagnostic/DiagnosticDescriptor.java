package io.github.comparisonpages.diagnostic;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for each diagnostic of one kind.
 *
 * @param id the stable kebab-case id, such as {@code row-width}
 * @param severity how much it matters where neither the project nor the page gives a reason for more or less; null for
 *     what is off unless a project asks for it
 * @param others the severities that it has besides
 * @param summary what is wrong, in one sentence without a full stop
 * @param hint what to do, as a sentence
 */
public record DiagnosticDescriptor(
        String id, Group group, @Nullable Severity severity, Set<Severity> others, String summary, String hint) {

    /** What diagnostics are about. */
    public enum Group {
        /** Whether a page has the parts of a comparison, and can be read. */
        STRUCTURE,
        /** Whether a comparison is fair to its options, and says why. */
        HONESTY,
        /** What pages say beside each other. */
        CATALOGUE,
        /** Whether somebody still looks after a page. */
        FRESHNESS,
        /** Links and images. */
        LINKS,
        /** Files and characters, before anything is compared. */
        TEXT
    }

    public DiagnosticDescriptor {
        if (!Diagnostic.isKebabCase(id)) {
            throw new IllegalArgumentException("not a kebab-case rule id: " + id);
        }
        others = Set.copyOf(others);
    }

    /** Returns the severity where it is on: the usual one, and a warning for what is off by default. */
    public Severity severityWhereOn() {
        return severity == null ? Severity.WARNING : severity;
    }

    /**
     * Returns all severities that a diagnostic of this kind may come with, the gravest first; empty for what is off by
     * default.
     */
    public Set<Severity> severities() {
        var all = EnumSet.noneOf(Severity.class);
        all.addAll(others);
        if (severity != null) {
            all.add(severity);
        }
        return all;
    }

    /** Returns a diagnostic with the usual severity and hint. */
    public Diagnostic at(String file, SourceSpan span, String message) {
        return at(file, span, message, hint);
    }

    /** Returns a diagnostic with a hint of its own, which says more than the usual one. */
    public Diagnostic at(String file, SourceSpan span, String message, String ownHint) {
        return new Diagnostic(id, severityWhereOn(), file, span, message, ownHint);
    }

    /**
     * Returns a diagnostic that matters more or less than usual.
     *
     * @param ownSeverity one of {@link #severities}
     */
    public Diagnostic at(Severity ownSeverity, String file, SourceSpan span, String message, String ownHint) {
        if (ownSeverity != severity && !others.contains(ownSeverity)) {
            throw new IllegalArgumentException(id + " has no severity " + ownSeverity.word());
        }
        return new Diagnostic(id, ownSeverity, file, span, message, ownHint);
    }
}
