package io.github.comparisonpages;

import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.validate.Handbook;
import io.github.comparisonpages.validate.Page;
import io.github.comparisonpages.validate.PageFindings;
import io.github.comparisonpages.view.TwinView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file after the other, each once, and judges it by itself. */
final class PageReader {

    private static final RecordCodec<Comparison> CODEC = RecordCodec.of(Comparison.class);

    private final DocsLoader loader;
    private final PageParser parser;
    private final ComparisonRecognizer recognizer;
    private final Handbook handbook;

    PageReader(DocsLoader loader, Handbook handbook) {
        this.loader = loader;
        this.parser = new PageParser(handbook.limits());
        this.recognizer = new ComparisonRecognizer(handbook.limits());
        this.handbook = handbook;
    }

    /**
     * A comparison in short, and packed so that thousands of them can wait until all are known.
     *
     * @param text the source without its front matter
     * @param packed the comparison as bytes: a sixth of what its tree takes
     */
    record Read(Entry entry, PageFindings findings, String text, byte[] packed) {

        Comparison comparison() {
            try {
                return CODEC.read(packed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a file; empty, with a diagnostic, if it is no text. */
    Diagnosed<Optional<Read>> read(DocsFile file) {
        Diagnosed<Optional<SourceText>> text = loader.read(file);
        return new Diagnosed<>(text.value().map(this::read), text.diagnostics());
    }

    private Read read(SourceText text) {
        var parsed = parser.parse(text);
        var recognized = recognizer.recognize(parsed.value());
        var reading = new ArrayList<Diagnostic>(parsed.diagnostics());
        reading.addAll(recognized.diagnostics());
        var comparison = recognized.value();
        var findings = PageFindings.of(new Page(text, parsed.value(), comparison), handbook, reading);
        return new Read(
                Entry.of(comparison),
                findings,
                TwinView.below(parsed.value().frontMatter(), text),
                CODEC.bytes(comparison));
    }

    /** The files of a docs folder that are read, in the order of their paths. */
    Diagnosed<List<DocsFile>> files() {
        return loader.files();
    }
}
