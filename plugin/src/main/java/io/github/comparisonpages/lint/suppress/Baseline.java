package io.github.comparisonpages.lint.suppress;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings that a handbook already had: they may stay, and only new ones count. One line a diagnostic: rule,
 * fingerprint, file. An old handbook can adopt the gate with it today and fix its pages one by one.
 *
 * @param fingerprints what is known
 */
public record Baseline(Set<String> fingerprints) {

    /** Nothing is known. */
    public static final Baseline NONE = new Baseline(Set.of());

    private static final String HEAD =
            "# Findings that comparison:check does not report again. -Dcomparison.baseline=write updates this file.\n";

    public Baseline {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Reads the text of a baseline; lines that are none are passed by. */
    public static Baseline parse(String text) {
        var known = new HashSet<String>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.strip().split(" ", 3);
            if (parts.length > 1) {
                known.add(parts[1]);
            }
        });
        return new Baseline(known);
    }

    /**
     * Returns the baseline that knows all of these findings, as text: sorted, so that a change of one page changes its
     * lines only.
     */
    public static String text(Findings findings) {
        var fingerprints = findings.fingerprints();
        return findings.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::file)
                        .thenComparing(Diagnostic::rule)
                        .thenComparing(fingerprints))
                .map(d -> "%s %s %s\n".formatted(d.rule(), fingerprints.apply(d), d.file()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    /** These findings without those that are known. */
    public Findings without(Findings findings) {
        if (fingerprints.isEmpty()) {
            return findings;
        }
        var fingerprint = findings.fingerprints();
        var found = new HashSet<String>();
        var fresh = new ArrayList<Diagnostic>();
        for (Diagnostic diagnostic : findings.diagnostics()) {
            found.add(fingerprint.apply(diagnostic));
            if (!fingerprints.contains(fingerprint.apply(diagnostic))) {
                fresh.add(diagnostic);
            }
        }
        int known = findings.diagnostics().size() - fresh.size();
        int stale = (int) fingerprints.stream().filter(f -> !found.contains(f)).count();
        return new Findings(fresh, findings.lines(), known, stale);
    }
}
