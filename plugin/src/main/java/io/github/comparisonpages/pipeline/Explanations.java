package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.view.explain.ExplanationView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says of each file of a docs folder what was understood of it, and why. Nothing is written. */
public final class Explanations {

    private final DocsFolder docs;
    private final Strictness strictness;

    /** {@code strictness} is that of the check, of which each explanation tells what it means for the page. */
    public Explanations(DocsFolder docs, Strictness strictness) {
        this.docs = docs;
        this.strictness = strictness;
    }

    /** The explanations in the order of the files' paths; the diagnostics are those of files that cannot be read. */
    public Diagnosed<List<ExplanationView>> read() throws IOException {
        var loader = new DocsLoader(docs);
        var parser = new PageParser(docs.limits(), docs.rawHtml());
        var recognizer = new ComparisonRecognizer(docs.limits());
        var files = loader.files();
        var diagnostics = new ArrayList<Diagnostic>(files.diagnostics());
        var views = new ArrayList<ExplanationView>();
        for (var file : files.value()) {
            var text = loader.read(file);
            diagnostics.addAll(text.diagnostics());
            if (text.value().isPresent()) {
                var page = parser.parse(text.value().get()).value();
                var recognition = recognizer.explain(page);
                boolean strict = strictness.holdsFor(recognition.comparison().metadata());
                views.add(ExplanationView.of(recognition, strict));
            }
        }
        return new Diagnosed<>(views, diagnostics);
    }
}
