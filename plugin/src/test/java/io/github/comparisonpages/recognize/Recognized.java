package io.github.comparisonpages.recognize;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import java.util.ArrayList;
import java.util.List;

/** A text read in memory. */
record Recognized(Comparison comparison, List<Diagnostic> diagnostics) {

    /** What is understood of a page, {@code page.md}. */
    static Recognized page(String... lines) {
        var source = new SourceText("page.md", String.join("\n", lines) + "\n");
        var parsed = new PageParser(Limits.DEFAULT).parse(source);
        Diagnosed<Comparison> recognized = new ComparisonRecognizer(Limits.DEFAULT).recognize(parsed.value());
        var diagnostics = new ArrayList<>(parsed.diagnostics());
        diagnostics.addAll(recognized.diagnostics());
        return new Recognized(recognized.value(), diagnostics);
    }

    /** What is told of the page, with its places. */
    List<String> headlines() {
        return diagnostics.stream().map(Diagnostic::headline).toList();
    }
}
