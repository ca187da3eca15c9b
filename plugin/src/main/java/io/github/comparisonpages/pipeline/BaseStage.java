package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.BaseDocs;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.EntryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an earlier state of a handbook. A page whose text is the same now is not understood a second time. */
final class BaseStage {

    private final BaseDocs docs;
    private final Handbook now;
    private final PageParser parser;
    private final ComparisonRecognizer recognizer;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Comparison> comparisons = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    BaseStage(BaseDocs docs, Handbook now, DocsFolder folder) {
        this.docs = docs;
        this.now = now;
        this.parser = new PageParser(folder.limits(), folder.rawHtml());
        this.recognizer = new ComparisonRecognizer(folder.limits(), folder.states());
    }

    BaseHandbook read(Workers workers) throws IOException {
        try {
            workers.each(docs.files(), path -> 1, this::read, this::take);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        addUnknown();
        return BaseHandbook.of(docs.name(), entries, comparisons, diagnostics, now, false);
    }

    /** A file that was read: the entry of a page that is the same now, or else the comparison. */
    private record Read(@Nullable Entry same, @Nullable Comparison other, List<Diagnostic> diagnostics) {}

    private Read read(String path) {
        try {
            var text = docs.read(path);
            if (text.value().isEmpty()) {
                return new Read(null, null, text.diagnostics());
            }
            var source = text.value().get();
            var page = now.pages().get(path);
            return page != null && isSame(source, page.fingerprint())
                    ? new Read(page.entry(), null, List.of())
                    : new Read(
                            null,
                            recognizer.recognize(parser.parse(source).value()).value(),
                            List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A work tree may have the line ends of another system. */
    private static boolean isSame(SourceText then, String now) {
        return now.equals(new Fingerprint().with(then.text()).text())
                || now.equals(new Fingerprint()
                        .with(then.text().replace("\n", "\r\n"))
                        .text());
    }

    private void take(Read read) {
        if (read.same() != null) {
            entries.add(read.same());
        }
        if (read.other() != null) {
            entries.add(EntryReader.read(read.other()));
            comparisons.put(read.other().source(), read.other());
        }
        diagnostics.addAll(read.diagnostics());
    }

    /** Of a page in a submodule, nothing is said. */
    private void addUnknown() throws IOException {
        for (String unknown : docs.unknown()) {
            for (Entry entry : now.catalog().entries()) {
                String source = entry.source();
                if (unknown.isEmpty() || source.equals(unknown) || source.startsWith(unknown + "/")) {
                    entries.add(entry);
                }
            }
        }
    }
}
