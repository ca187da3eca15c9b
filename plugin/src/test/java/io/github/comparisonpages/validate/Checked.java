package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.PageRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts checked in memory. */
public final class Checked {

    private Checked() {}

    /** What is wrong with one page, {@code page.md}. */
    public static Findings page(String... lines) {
        return pages(Policy.DEFAULT, Map.of("page.md", String.join("\n", lines) + "\n"));
    }

    /** What is wrong with pages, by their paths. */
    public static Findings pages(Policy policy, Map<String, String> texts) {
        var handbook = new Handbook(Limits.DEFAULT, LocalDate.of(2026, 11, 24));
        var findings = new ArrayList<PageFindings>();
        var entries = new ArrayList<Entry>();
        texts.keySet().stream().sorted().forEach(path -> {
            var source = new SourceText(path, texts.get(path));
            var parsed = new PageParser(Limits.DEFAULT).parse(source);
            var recognized = new ComparisonRecognizer(Limits.DEFAULT).recognize(parsed.value());
            var reading = new ArrayList<>(parsed.diagnostics());
            reading.addAll(recognized.diagnostics());
            entries.add(Entry.of(recognized.value()));
            findings.add(PageFindings.of(new Page(source, parsed.value(), recognized.value()), handbook, reading));
        });
        var catalog = PageRegistry.register(entries);
        return Findings.of(
                findings, catalog.value(), new LinkTargets(texts.keySet(), ProjectFiles.NONE), List.of(), policy);
    }

    static List<String> headlines(Findings findings) {
        return findings.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    /** What one rule says of a page, {@code page.md}. */
    static List<String> headlines(String rule, String... lines) {
        return page(lines).diagnostics().stream()
                .filter(d -> d.rule().equals(rule))
                .map(Diagnostic::headline)
                .toList();
    }
}
