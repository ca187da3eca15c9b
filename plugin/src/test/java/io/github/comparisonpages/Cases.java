package io.github.comparisonpages;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.Loaded;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.document.RawHtml;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.parse.ParsedPage;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.EntryReader;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ReaderLinks;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The case folders, and what becomes of a page in each stage. */
final class Cases {

    static final Path FOLDER = Path.of("src/test/resources/cases");

    private static final Presentation PRESENTATION = new Presentation(
            Messages.of(Locale.ENGLISH),
            new ReaderLinks("mailto:a@example.com?subject={title}", null, null),
            LocalDate.of(2026, 11, 1),
            List.of(),
            List.of(),
            null);
    private static final PageParser PARSER = new PageParser(Limits.DEFAULT);
    private static final PageParser SANITIZED = new PageParser(Limits.DEFAULT, RawHtml.SANITIZED);
    private static final ComparisonRecognizer RECOGNIZER = new ComparisonRecognizer(Limits.DEFAULT);
    private static final HtmlPages PAGES = HtmlPages.with(null, Limits.DEFAULT.pageCharacters());

    private Cases() {}

    /** A page read, related and printed. */
    record Result(
            ParsedPage parsed,
            Comparison comparison,
            Catalog catalog,
            String description,
            String html,
            List<Diagnostic> diagnostics) {

        /** The page's path. */
        String page() {
            return catalog.entries().get(0).page();
        }

        String json() {
            var entry = catalog.entries().get(0);
            return new String(
                    CatalogJson.bytes(List.of(CatalogJson.comparison(comparison, entry))), StandardCharsets.UTF_8);
        }
    }

    /** All case folders, in the order of their names. */
    static List<Path> all() {
        try (var folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case for another value of a parameter has a file of the parameter's name, with the value. */
    static RawHtml rawHtml(Path folder) {
        return Files.exists(folder.resolve("rawHtml")) ? RawHtml.SANITIZED : RawHtml.ESCAPED;
    }

    /** Runs the page of a case folder. */
    static Result run(Path folder) {
        var loaded = Loaded.all(new DocsFolder(folder, List.of("page.md"), List.of(), Limits.DEFAULT));
        var diagnostics = new ArrayList<>(loaded.diagnostics());
        var result = run(loaded.value().get(0), rawHtml(folder) == RawHtml.SANITIZED ? SANITIZED : PARSER);
        diagnostics.addAll(result.diagnostics());
        return new Result(
                result.parsed(),
                result.comparison(),
                result.catalog(),
                result.description(),
                result.html(),
                diagnostics);
    }

    /** Runs a page. */
    static Result run(SourceText source) {
        return run(source, PARSER);
    }

    private static Result run(SourceText source, PageParser parser) {
        var parsed = parser.parse(source);
        var diagnostics = new ArrayList<>(parsed.diagnostics());
        var recognized = RECOGNIZER.recognize(parsed.value());
        diagnostics.addAll(recognized.diagnostics());
        var catalog = PageRegistry.register(List.of(EntryReader.read(recognized.value())));
        diagnostics.addAll(catalog.diagnostics());
        diagnostics.sort(Diagnostic.ORDER);
        var view = PageView.of(recognized.value(), catalog.value().entries().get(0), catalog.value(), PRESENTATION);
        var page = PAGES.page(view).orElseThrow();
        return new Result(
                parsed.value(),
                recognized.value(),
                catalog.value(),
                page.head().description(),
                page.body(),
                diagnostics);
    }
}
