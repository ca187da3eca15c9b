package io.github.comparisonpages.lint.finding;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is wrong with a handbook.
 *
 * @param diagnostics by file and place
 * @param lines of each file that could be read, by its path, the lines that diagnostics may be about, by their numbers
 * @param known how many more there are that the project's baseline knows
 * @param stale how many entries of the baseline are about what is no longer wrong
 */
public record Findings(List<Diagnostic> diagnostics, Map<String, Map<Integer, String>> lines, int known, int stale) {

    /** How many diagnostics of one file are shown where nothing else is asked for. */
    public static final int USUAL = 100;

    /** Nothing is wrong. */
    public static final Findings NONE = new Findings(List.of(), Map.of(), 0, 0);

    public Findings {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
        lines = Map.copyOf(lines);
    }

    /**
     * Returns the same with at most so many diagnostics a file, the most serious: more of them help nobody to fix it.
     */
    public Findings capped(int most) {
        var kept = byFile().values().stream()
                .flatMap(ofFile -> TooMany.cap(ofFile, most))
                .toList();
        return new Findings(kept, lines, known, stale);
    }

    /** Returns the same without some diagnostics. */
    public Findings without(Collection<Diagnostic> others) {
        var out = new HashSet<>(others);
        return new Findings(diagnostics.stream().filter(d -> !out.contains(d)).toList(), lines, known, stale);
    }

    /** Returns how many diagnostics are this grave. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Returns whether one is this grave or graver. */
    public boolean reach(Severity severity) {
        return diagnostics.stream().anyMatch(d -> d.severity().compareTo(severity) <= 0);
    }

    /** Returns what is wrong with one file. */
    public Findings in(String file) {
        return new Findings(
                diagnostics.stream().filter(d -> d.file().equals(file)).toList(), lines, 0, 0);
    }

    /** Returns the line that a diagnostic starts in; empty where its file has none. */
    public String line(Diagnostic diagnostic) {
        return lines.getOrDefault(diagnostic.file(), Map.of())
                .getOrDefault(diagnostic.span().start().line(), "");
    }

    /** Returns all files: those that could be read, and those that diagnostics are about. */
    public SortedSet<String> files() {
        var files = new TreeSet<>(lines.keySet());
        diagnostics.forEach(d -> files.add(d.file()));
        return files;
    }

    /** Returns the diagnostics of each file, in the order of the files. */
    public Map<String, List<Diagnostic>> byFile() {
        return diagnostics.stream().collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    }

    /** Returns what identifies each diagnostic, also after lines have moved. */
    public Function<Diagnostic, String> fingerprints() {
        return Fingerprints.of(diagnostics, this::line)::get;
    }
}
