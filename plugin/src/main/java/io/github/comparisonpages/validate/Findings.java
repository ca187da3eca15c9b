package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.relate.Catalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a handbook.
 *
 * @param diagnostics by file and place
 * @param lines of each file that could be read, by its path, the lines that diagnostics may be about, by their numbers
 * @param known how many more there are that the project's baseline knows
 * @param outlived how many the baseline knows that are there no longer
 */
public record Findings(List<Diagnostic> diagnostics, Map<String, Map<Integer, String>> lines, int known, int outlived) {

    /** How many diagnostics of one file are shown where nothing else is asked for. */
    public static final int USUAL = 100;

    /** Nothing is wrong. */
    public static final Findings NONE = new Findings(List.of(), Map.of(), 0, 0);

    public Findings {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
        lines = Map.copyOf(lines);
    }

    /**
     * Finds all that is wrong.
     *
     * @param pages what is wrong with each page by itself
     * @param targets where links may lead
     * @param others what is wrong beyond the pages' own text, such as a file that could not be read
     */
    public static Findings of(
            Collection<PageFindings> pages,
            Catalog catalog,
            LinkTargets targets,
            Collection<Diagnostic> others,
            Policy policy) {
        var byPage = new LinkedHashMap<String, PageFindings>();
        pages.forEach(p -> byPage.put(p.source(), p));
        var byFile = new LinkedHashMap<String, Set<Diagnostic>>();
        Stream.of(
                        pages.stream().flatMap(p -> p.diagnostics().stream()),
                        Rules.ALL.stream().flatMap(rule -> rule.check(catalog)),
                        links(pages, targets),
                        BrokenAnchor.RULE.check(byPage),
                        others.stream())
                .flatMap(Function.identity())
                .forEach(d -> byFile.computeIfAbsent(d.file(), f -> new LinkedHashSet<>())
                        .add(d));
        // A page without a finding may have a silence that there is no need for.
        byPage.keySet().forEach(source -> byFile.computeIfAbsent(source, f -> Set.of()));
        var loud = byFile.entrySet().stream()
                .flatMap(file ->
                        Silences.apply(silences(byPage.get(file.getKey())), List.copyOf(file.getValue())).stream())
                .flatMap(d -> policy.apply(d).stream())
                .toList();
        return new Findings(
                loud, pages.stream().collect(Collectors.toMap(PageFindings::source, PageFindings::lines)), 0, 0);
    }

    private static Stream<Diagnostic> links(Collection<PageFindings> pages, LinkTargets targets) {
        return pages.stream()
                .flatMap(page -> Rules.ALL.stream()
                        .flatMap(rule -> page.links().stream()
                                .filter(link -> !link.here())
                                .flatMap(link -> rule.check(link, targets))
                                .limit(PageFindings.MOST_OF_A_RULE)));
    }

    private static List<Silence> silences(@Nullable PageFindings page) {
        return page == null ? List.of() : page.silences();
    }

    /** The same with at most so many diagnostics a file, the gravest: more of them help nobody to mend it. */
    public Findings capped(int most) {
        var kept = byFile().values().stream()
                .flatMap(ofFile -> TooMany.cap(ofFile, most))
                .toList();
        return new Findings(kept, lines, known, outlived);
    }

    /** How many diagnostics are this grave. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** Whether one is this grave or graver. */
    public boolean reach(Severity severity) {
        return diagnostics.stream().anyMatch(d -> d.severity().compareTo(severity) <= 0);
    }

    /** What is wrong with one file. */
    public Findings in(String file) {
        return new Findings(
                diagnostics.stream().filter(d -> d.file().equals(file)).toList(), lines, 0, 0);
    }

    /** The line that a diagnostic starts in; empty where its file has none. */
    public String line(Diagnostic diagnostic) {
        return lines.getOrDefault(diagnostic.file(), Map.of())
                .getOrDefault(diagnostic.span().start().line(), "");
    }

    /** All files: those that could be read, and those that diagnostics are about. */
    public SortedSet<String> files() {
        var files = new TreeSet<>(lines.keySet());
        diagnostics.forEach(d -> files.add(d.file()));
        return files;
    }

    /** The diagnostics of each file, in the order of the files. */
    public Map<String, List<Diagnostic>> byFile() {
        return diagnostics.stream().collect(Collectors.groupingBy(Diagnostic::file, TreeMap::new, Collectors.toList()));
    }

    /** What identifies each diagnostic, also after lines have moved. */
    public Function<Diagnostic, String> fingerprints() {
        return Fingerprints.of(this)::get;
    }
}
