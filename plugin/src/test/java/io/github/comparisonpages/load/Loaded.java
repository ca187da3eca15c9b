package io.github.comparisonpages.load;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** A docs folder read in one go. */
public final class Loaded {

    private Loaded() {}

    /** The texts of all files that can be read, in their order. */
    public static Diagnosed<List<SourceText>> all(DocsFolder folder) {
        var loader = new DocsLoader(folder);
        var files = loader.files();
        var diagnostics = new ArrayList<Diagnostic>(files.diagnostics());
        var texts = new ArrayList<SourceText>();
        for (var file : files.value()) {
            var text = loader.read(file);
            diagnostics.addAll(text.diagnostics());
            text.value().ifPresent(texts::add);
        }
        return new Diagnosed<>(texts, diagnostics);
    }
}
