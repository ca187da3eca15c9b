package io.github.comparisonpages;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.PageFindings;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.view.summary.TwinView;
import io.github.comparisonpages.write.memory.KeptPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one file after the other, each once, and judges it by itself. */
final class PageReader {

    private static final RecordCodec<Comparison> CODEC = RecordCodec.of(Comparison.class);

    private final DocsLoader loader;
    private final PageParser parser;
    private final ComparisonRecognizer recognizer;
    private final Linter linter;
    private final Map<String, KeptPage> kept;

    /** {@code kept} is what the last build left of each page, by its source. */
    PageReader(DocsLoader loader, Linter linter, Map<String, KeptPage> kept) {
        this.kept = kept;
        this.loader = loader;
        this.parser = new PageParser(linter.context().limits(), linter.context().rawHtml());
        this.recognizer = new ComparisonRecognizer(
                linter.context().limits(), loader.folder().states());
        this.linter = linter;
    }

    /** What judges the pages. */
    Linter linter() {
        return linter;
    }

    /**
     * A page in short.
     *
     * @param file where it was read, as it was then
     * @param text the fingerprint of its text
     * @param tree the comparison; null for a page of the last build whose text has not changed
     * @param kept what the last build made of the same text; null where there is nothing
     */
    record Read(
            DocsFile file,
            String text,
            Entry entry,
            PageFindings findings,
            @Nullable Tree tree,
            @Nullable KeptPage kept) {

        /** How much there is to print. */
        long bytes() {
            return tree == null ? file.stamp().bytes() : tree.packed().length;
        }
    }

    /**
     * A comparison, packed so that thousands of them can wait until all are known.
     *
     * @param text the source without its front matter
     * @param packed the comparison as bytes: a sixth of what its tree takes
     */
    record Tree(String text, byte[] packed) {

        Comparison comparison() {
            try {
                return CODEC.read(packed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a file unless the last build read the same; empty, with a diagnostic, if it is no text. */
    Diagnosed<Optional<Read>> read(DocsFile file) {
        var last = kept.get(file.path());
        if (last != null && last.stamp().isOf(file.stamp())) {
            return new Diagnosed<>(Optional.of(kept(file, last)), List.of());
        }
        Diagnosed<Optional<SourceText>> text = loader.read(file);
        return new Diagnosed<>(text.value().map(t -> read(file, t, last)), text.diagnostics());
    }

    /** Reads a file whatever the last build read; empty if it is gone since or is no text any more. */
    Optional<Tree> tree(DocsFile file) {
        return loader.read(file).value().map(text -> read(file, text, null).tree());
    }

    private static Read kept(DocsFile file, KeptPage last) {
        return new Read(file, last.text(), last.facts().entry(), last.findings(), null, last.at(file.stamp()));
    }

    private Read read(DocsFile file, SourceText text, @Nullable KeptPage last) {
        String fingerprint = new Fingerprint().with(text.text()).text();
        if (last != null && last.text().equals(fingerprint)) {
            return kept(file, last);
        }
        var parsed = parser.parse(text);
        var recognized = recognizer.recognize(parsed.value());
        var reading = new ArrayList<Diagnostic>(parsed.diagnostics());
        reading.addAll(recognized.diagnostics());
        var comparison = recognized.value();
        var findings = linter.check(new Page(text, parsed.value(), comparison), reading);
        var tree = new Tree(TwinView.below(parsed.value().frontMatter(), text), CODEC.bytes(comparison));
        return new Read(file, fingerprint, Entry.of(comparison), findings, tree, null);
    }

    /** Reads all files of the docs folder, in the order of their paths. */
    Diagnosed<Map<String, Read>> readAll(Workers workers, Progress progress) throws IOException {
        var files = loader.files();
        var diagnostics = new ArrayList<>(files.diagnostics());
        var pages = new LinkedHashMap<String, Read>();
        int[] done = {0};
        workers.each(files.value(), file -> file.stamp().bytes(), this::read, read -> {
            diagnostics.addAll(read.diagnostics());
            read.value().ifPresent(page -> pages.put(page.entry().source(), page));
            progress.page(Progress.Step.READ, ++done[0], files.value().size());
        });
        return new Diagnosed<>(pages, diagnostics);
    }
}
