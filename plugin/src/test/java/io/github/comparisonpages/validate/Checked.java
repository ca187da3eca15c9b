package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
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
        var diagnostics = new ArrayList<Diagnostic>();
        var pages = new ArrayList<Page>();
        texts.keySet().stream().sorted().forEach(path -> {
            var source = new SourceText(path, texts.get(path));
            var parsed = new PageParser(Limits.DEFAULT).parse(source);
            var recognized = new ComparisonRecognizer().recognize(parsed.value());
            diagnostics.addAll(parsed.diagnostics());
            diagnostics.addAll(recognized.diagnostics());
            pages.add(new Page(source, parsed.value(), recognized.value()));
        });
        var handbook = new Handbook(pages, ProjectFiles.NONE, Limits.DEFAULT, LocalDate.of(2026, 11, 24));
        return Findings.of(handbook, diagnostics, policy);
    }

    static List<String> headlines(Findings findings) {
        return findings.diagnostics().stream().map(Diagnostic::headline).toList();
    }
}
