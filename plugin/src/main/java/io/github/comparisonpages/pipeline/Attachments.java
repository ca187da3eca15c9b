package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.site.SiteSources;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.write.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Copies the files that pages show or link to, each once, unless the site's own sources take their place. */
final class Attachments {

    private final DocsFiles files;
    private final SiteSources site;
    private final Set<String> copied = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Attachments(DocsFiles files, SiteSources site) {
        this.files = files;
        this.site = site;
    }

    /** Copies those of a page. What is wrong with a file, rules say: they know where it is linked. */
    void copy(PrintedPage page, Output output) throws IOException {
        for (String path : page.attachments()) {
            if (!isTaken(path, page.facts().entry().source()) && !copied.contains(path)) {
                var content = files.read(path, page.facts().entry().source()).value();
                if (content.isPresent()) {
                    output.file(PageRegistry.published(path), content.get());
                    copied.add(path);
                }
            }
        }
    }

    private boolean isTaken(String path, String source) {
        String taker = site.files().get(PageRegistry.published(path).toLowerCase(Locale.ROOT));
        if (taker == null) {
            return false;
        }
        diagnostics.add(DiagnosticId.SLUG_COLLISION.at(
                source,
                SourceSpan.START,
                "the name of the file '%s' is taken by '%s' of the site's sources"
                        .formatted(Spelling.quoted(path), taker),
                "Give the file another name. It is not copied until then."));
        return true;
    }

    /** Returns what was found of names that are taken. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
