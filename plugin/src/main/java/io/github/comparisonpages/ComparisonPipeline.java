package io.github.comparisonpages;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.SiteStylesheet;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.IndexView;
import io.github.comparisonpages.view.PageView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The straight line from a docs folder to the pages of a site. An instance runs once. */
public final class ComparisonPipeline {

    private static final String STYLESHEET = "comparison.css";
    private static final String PROJECT_STYLESHEET = "project.css";

    private final Request request;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final DocsFiles files;
    private final Set<String> attached = new HashSet<>();
    private int written;

    public ComparisonPipeline(Request request) {
        this.request = request;
        this.files = new DocsFiles(request.docs().directory(), request.maxAttachmentBytes());
    }

    /**
     * Writes all pages and files of the docs folder.
     *
     * @throws IOException if the output cannot be written: never for what an author's file holds
     */
    public Outcome run(Output output) throws IOException {
        var catalog = keep(PageRegistry.register(comparisons()));
        var presentation = new Presentation(request.locale(), request.feedback(), request.asOf(), stylesheets());
        var pages = HtmlPages.with(request.templateDirectory());
        for (var entry : catalog.entries()) {
            var view = PageView.of(entry, catalog, presentation);
            write(pages.page(view), entry, output);
            attach(view.attachments(), entry, output);
        }
        output.page(pages.index(IndexView.of(catalog, presentation)));
        output.file("comparisons.json", CatalogJson.bytes(catalog));
        output.file(STYLESHEET, HtmlPages.stylesheet());
        if (request.stylesheet() != null) {
            output.file(PROJECT_STYLESHEET, SiteStylesheet.read(request.stylesheet()));
        }
        return new Outcome(written, diagnostics);
    }

    private List<Comparison> comparisons() {
        var parser = new PageParser(request.docs().limits());
        var recognizer = new ComparisonRecognizer();
        return keep(new DocsLoader().load(request.docs())).stream()
                .map(source -> keep(parser.parse(source)))
                .map(page -> keep(recognizer.recognize(page)))
                .toList();
    }

    private void write(Page page, Catalog.Entry entry, Output output) throws IOException {
        int limit = request.docs().limits().pageCharacters();
        if (page.body().length() > limit) {
            diagnostics.add(new Diagnostic(
                    "too-large",
                    Severity.ERROR,
                    entry.comparison().source(),
                    SourceSpan.START,
                    "the page has more than " + limit + " characters",
                    "Split the file into several, or raise maxPageSize. It has no page until then."));
        } else {
            output.page(page);
            written++;
        }
    }

    private void attach(List<String> paths, Catalog.Entry entry, Output output) throws IOException {
        for (String path : paths) {
            if (!attached.contains(path)) {
                var content = keep(files.read(path, entry.comparison().source()));
                if (content.isPresent()) {
                    output.file(PageRegistry.published(path), content.get());
                    attached.add(path);
                }
            }
        }
    }

    private List<String> stylesheets() {
        return request.stylesheet() == null ? List.of(STYLESHEET) : List.of(STYLESHEET, PROJECT_STYLESHEET);
    }

    private <T> T keep(Diagnosed<T> stage) {
        diagnostics.addAll(stage.diagnostics());
        return stage.value();
    }

    /**
     * What a run is to do.
     *
     * @param maxAttachmentBytes the largest file that is copied beside a page, in bytes
     * @param locale the language of the pages' own words
     * @param feedback where readers disagree, as in {@link Presentation}; null for no such link
     * @param asOf the day that decides whether a review is overdue
     * @param templateDirectory the project's own templates; null for none
     * @param stylesheet the project's own style sheet; null for none
     */
    public record Request(
            DocsFolder docs,
            int maxAttachmentBytes,
            Locale locale,
            @Nullable String feedback,
            LocalDate asOf,
            @Nullable Path templateDirectory,
            @Nullable Path stylesheet) {}

    /**
     * What a run did.
     *
     * @param pages the number of comparisons that have a page
     * @param diagnostics what is wrong, by file and place
     */
    public record Outcome(int pages, List<Diagnostic> diagnostics) {

        public Outcome {
            diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
        }

        /** How many diagnostics are this grave. */
        public long count(Severity severity) {
            return diagnostics.stream().filter(d -> d.severity() == severity).count();
        }
    }
}
