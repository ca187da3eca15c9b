package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.rule.Page;
import io.github.comparisonpages.lint.rule.Strictness;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.summary.TwinView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files, each once, and judges each by itself. */
final class ReadStage {

    private final DocsLoader loader;
    private final PageParser parser;
    private final ComparisonRecognizer recognizer;
    private final Linter linter;
    private final Strictness strictness;
    private final EarlierBuild earlier;
    private final PageSource.Budget budget = new PageSource.Budget(PageSource.Budget.CHARACTERS);

    ReadStage(DocsLoader loader, Linter linter, Strictness strictness, EarlierBuild earlier) {
        this.loader = loader;
        var docs = loader.folder();
        this.parser = new PageParser(docs.limits(), docs.rawHtml());
        this.recognizer = new ComparisonRecognizer(docs.limits(), docs.states());
        this.linter = linter;
        this.strictness = strictness;
        this.earlier = earlier;
    }

    /** Reads all files of the docs folder, in the order of their paths. */
    Diagnosed<List<ReadPage>> readAll(Workers workers, Progress progress) throws IOException {
        var files = loader.files();
        var diagnostics = new ArrayList<>(files.diagnostics());
        var pages = new ArrayList<ReadPage>();
        int[] done = {0};
        workers.each(files.value(), file -> file.stamp().bytes(), this::read, read -> {
            diagnostics.addAll(read.diagnostics());
            read.value().ifPresent(pages::add);
            progress.page(Progress.Step.READ, ++done[0], files.value().size());
        });
        return new Diagnosed<>(pages, diagnostics);
    }

    /** Reads a file unless an earlier build read the same; empty, with a diagnostic, if it is no text. */
    Diagnosed<Optional<ReadPage>> read(DocsFile file) {
        var before = earlier.read(file);
        if (before.isPresent()) {
            return new Diagnosed<>(before, List.of());
        }
        Diagnosed<Optional<SourceText>> text = loader.read(file);
        return new Diagnosed<>(
                text.value().map(found -> {
                    String fingerprint = fingerprint(found);
                    return earlier.read(file, fingerprint).orElseGet(() -> read(file, found, fingerprint));
                }),
                text.diagnostics());
    }

    /** Returns the comparison of a page, and reads its file for that where an earlier build did; empty if it is gone since. */
    Optional<PageSource> source(ReadPage page) {
        return Optional.ofNullable(page.source())
                .or(() -> loader.read(page.file())
                        .value()
                        .map(text -> read(page.file(), text, fingerprint(text)).source()));
    }

    private ReadPage read(DocsFile file, SourceText text, String fingerprint) {
        var parsed = parser.parse(text);
        var recognized = recognizer.recognize(parsed.value());
        var diagnostics = new ArrayList<Diagnostic>(parsed.diagnostics());
        diagnostics.addAll(recognized.diagnostics());
        var comparison = recognized.value();
        var findings = linter.check(new Page(text, parsed.value(), comparison, strictness), diagnostics);
        var source = budget.keep(TwinView.below(parsed.value().frontMatter(), text), comparison);
        return new ReadPage(file, fingerprint, EntryReader.read(comparison), findings, source);
    }

    private static String fingerprint(SourceText text) {
        return new Fingerprint().with(text.text()).text();
    }
}
