package io.github.comparisonpages.lint;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.RuleSet;
import io.github.comparisonpages.lint.suppress.Policy;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.Project;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts checked in memory. */
public final class Checked {

    private Checked() {}

    /** What is wrong with one page, {@code page.md}. */
    public static Findings page(String... lines) {
        return pages(Policy.DEFAULT, Map.of("page.md", text(lines)));
    }

    /** What is wrong with pages, by their paths. */
    public static Findings pages(Policy policy, Map<String, String> texts) {
        return pages(policy, texts, ProjectFiles.NONE, RawHtml.ESCAPED);
    }

    /** The same by these rules. */
    public static Findings pages(RuleSet rules, Policy policy, Map<String, String> texts) {
        return pages(rules, policy, texts, ProjectFiles.NONE, RawHtml.ESCAPED);
    }

    private static Findings pages(Policy policy, Map<String, String> texts, ProjectFiles files, RawHtml rawHtml) {
        return pages(Rules.BUILT_IN, policy, texts, files, rawHtml);
    }

    private static Findings pages(
            RuleSet rules, Policy policy, Map<String, String> texts, ProjectFiles files, RawHtml rawHtml) {
        var context = new LintContext(Limits.DEFAULT, rawHtml, LocalDate.of(2026, 11, 24), "docs");
        var linter = new Linter(rules, context);
        var findings = new ArrayList<PageFindings>();
        var entries = new ArrayList<Entry>();
        texts.keySet().stream().sorted().forEach(path -> {
            var source = new SourceText(path, texts.get(path));
            var parsed = new PageParser(Limits.DEFAULT, rawHtml).parse(source);
            var recognized = new ComparisonRecognizer(Limits.DEFAULT).recognize(parsed.value());
            var reading = new ArrayList<>(parsed.diagnostics());
            reading.addAll(recognized.diagnostics());
            entries.add(EntryReader.read(recognized.value()));
            findings.add(linter.check(new Page(source, parsed.value(), recognized.value()), reading));
        });
        var catalog = PageRegistry.register(entries, Map.of(), Project.of("docs", files, "../src/site"));
        return linter.check(findings, catalog.value(), files, List.of(), policy);
    }

    public static List<String> headlines(Findings findings) {
        return findings.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    /** What one rule says of a page, {@code page.md}; a rule that is off by default is on. */
    public static List<String> headlines(String rule, String... lines) {
        return headlines(rule, Map.of("page.md", text(lines)));
    }

    /** What one rule says of pages, by their paths. */
    public static List<String> headlines(String rule, Map<String, String> texts) {
        return headlines(rule, pages(on(rule), texts));
    }

    /** What one rule says among these findings. */
    public static List<String> headlines(String rule, Findings findings) {
        return of(rule, findings).map(Diagnostic::headline).toList();
    }

    /** What to do about each finding of a rule. */
    public static List<String> hints(String rule, Findings findings) {
        return of(rule, findings).map(Diagnostic::hint).toList();
    }

    /** What is wrong with one page, {@code page.md}, among these files. */
    public static Findings among(Map<String, ProjectFiles.State> files, String... lines) {
        return pages(Policy.DEFAULT, Map.of("page.md", text(lines)), new ProjectFiles(files, ""), RawHtml.ESCAPED);
    }

    /** What is wrong with one page, {@code page.md}, in which harmless HTML works. */
    public static Findings sanitized(String... lines) {
        return pages(Policy.DEFAULT, Map.of("page.md", text(lines)), ProjectFiles.NONE, RawHtml.SANITIZED);
    }

    /** The findings of one rule, in their order. */
    public static Stream<Diagnostic> of(String rule, Findings findings) {
        return findings.diagnostics().stream().filter(d -> d.rule().equals(rule));
    }

    private static Policy on(String rule) {
        return Rules.BUILT_IN.find(rule).orElseThrow().severity() != null
                ? Policy.DEFAULT
                : Policy.of(Map.of(rule, "warning"), Rules.BUILT_IN);
    }

    private static String text(String... lines) {
        return String.join("\n", lines) + "\n";
    }
}
