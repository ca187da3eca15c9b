package io.github.comparisonpages;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SiteStylesheet;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import io.github.comparisonpages.recognize.ComparisonRecognizer;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.validate.Baseline;
import io.github.comparisonpages.validate.Findings;
import io.github.comparisonpages.validate.Handbook;
import io.github.comparisonpages.validate.Page;
import io.github.comparisonpages.validate.PageFindings;
import io.github.comparisonpages.validate.Policy;
import io.github.comparisonpages.view.CardView;
import io.github.comparisonpages.view.IndexView;
import io.github.comparisonpages.view.PageView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import io.github.comparisonpages.write.json.LinkedData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The straight line from a docs folder to what is wrong with it, and on to the pages of a site. An instance runs once. */
public final class ComparisonPipeline {

    private static final String STYLESHEET = "comparison.css";
    private static final String DARK_SKIN = "comparison-skin.css";
    private static final String SCRIPT = "comparison.js";
    private static final String PROJECT_STYLESHEET = "project.css";

    private final Source source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final DocsFiles files;
    private final Set<String> attached = new HashSet<>();
    private int written;

    public ComparisonPipeline(Source source) {
        this.source = source;
        this.files = new DocsFiles(source.docs().directory(), source.maxAttachmentBytes());
    }

    /**
     * Writes all pages and files of the docs folder, and says what is wrong with it.
     *
     * @throws IOException if the output cannot be written: never for what an author's file holds
     */
    public Outcome run(Site site, Output output) throws IOException {
        var pages = read();
        var catalog =
                keep(PageRegistry.register(pages.stream().map(Page::comparison).toList()));
        write(pages, catalog, site, output);
        return new Outcome(written, validate(pages, catalog));
    }

    /** Says what is wrong with the docs folder: the same as {@link #run} does, since nothing else is asked. */
    public Findings check() throws IOException {
        return run(Site.PLAIN, new Nowhere()).findings();
    }

    private List<Page> read() {
        var parser = new PageParser(source.docs().limits());
        var recognizer = new ComparisonRecognizer(source.docs().limits());
        var pages = new ArrayList<Page>();
        for (var text : keep(new DocsLoader().load(source.docs()))) {
            var parsed = keep(parser.parse(text));
            pages.add(new Page(text, parsed, keep(recognizer.recognize(parsed))));
        }
        return pages;
    }

    private Findings validate(List<Page> pages, Catalog catalog) {
        var docs = source.docs();
        var linked = ProjectFiles.of(docs.directory(), source.siteDirectory(), source.maxAttachmentBytes());
        var texts = pages.stream().map(Page::source).collect(Collectors.toMap(SourceText::path, s -> s));
        var handbook = new Handbook(texts.keySet(), linked, docs.limits(), source.asOf());
        var findings =
                pages.stream().map(p -> PageFindings.of(p, handbook, List.of())).toList();
        return source.baseline().without(Findings.of(findings, catalog, diagnostics, texts, source.policy()));
    }

    private void write(List<Page> pages, Catalog catalog, Site site, Output output) throws IOException {
        var presentation = new Presentation(
                site.locale(), site.feedback(), source.asOf(), stylesheets(site), List.of(SCRIPT), site.url());
        var html = HtmlPages.with(site.templateDirectory());
        var cards = new ArrayList<CardView>();
        for (var page : pages) {
            var comparison = page.comparison();
            var entry = catalog.source(comparison.source());
            if (entry.isPresent()) {
                var view = PageView.of(comparison, entry.get(), catalog, presentation);
                write(html.page(view).stating(LinkedData.of(view)), entry.get(), output);
                attach(view.attachments(), entry.get(), output);
                cards.add(CardView.of(comparison, entry.get(), presentation));
            }
        }
        output.page(html.index(IndexView.of(cards, presentation)));
        output.file(
                "comparisons.json",
                CatalogJson.bytes(pages.stream().map(Page::comparison).toList(), catalog));
        output.file(STYLESHEET, HtmlPages.stylesheet());
        output.file(SCRIPT, HtmlPages.script());
        if (site.darkSkin()) {
            output.file(DARK_SKIN, HtmlPages.darkSkin());
        }
        if (site.stylesheet() != null) {
            output.file(PROJECT_STYLESHEET, SiteStylesheet.read(site.stylesheet()));
        }
    }

    private void write(io.github.comparisonpages.write.Page page, Entry entry, Output output) throws IOException {
        int limit = source.docs().limits().pageCharacters();
        if (page.body().length() > limit) {
            diagnostics.add(new Diagnostic(
                    "too-large",
                    Severity.ERROR,
                    entry.source(),
                    SourceSpan.START,
                    "the page has more than " + limit + " characters",
                    "Split the file into several, or raise maxPageSize. It has no page until then."));
        } else {
            output.page(page);
            written++;
        }
    }

    /** What is wrong with a file beside a page, the rules say: they know where it is linked. */
    private void attach(List<String> paths, Entry entry, Output output) throws IOException {
        for (String path : paths) {
            if (!attached.contains(path)) {
                var content = files.read(path, entry.source()).value();
                if (content.isPresent()) {
                    output.file(PageRegistry.published(path), content.get());
                    attached.add(path);
                }
            }
        }
    }

    private static List<String> stylesheets(Site site) {
        var all = new ArrayList<String>();
        if (site.darkSkin()) {
            all.add(DARK_SKIN);
        }
        all.add(STYLESHEET);
        if (site.stylesheet() != null) {
            all.add(PROJECT_STYLESHEET);
        }
        return all;
    }

    private <T> T keep(Diagnosed<T> stage) {
        diagnostics.addAll(stage.diagnostics());
        return stage.value();
    }

    /**
     * What is read, and how it is judged.
     *
     * @param siteDirectory the sources of the site, to which comparisons may link; null for none
     * @param maxAttachmentBytes the largest file that is copied beside a page, in bytes
     * @param asOf the day that decides whether a review is overdue
     * @param policy how much each rule matters
     * @param baseline what is known to be wrong
     */
    public record Source(
            DocsFolder docs,
            @Nullable Path siteDirectory,
            int maxAttachmentBytes,
            LocalDate asOf,
            Policy policy,
            Baseline baseline) {}

    /**
     * What is written.
     *
     * @param locale the language of the pages' own words
     * @param feedback where readers disagree, as in {@link Presentation}; null for no such link
     * @param url the address of the output folder, with a slash at its end; null where nobody knows it
     * @param templateDirectory the project's own templates; null for none
     * @param stylesheet the project's own style sheet; null for none
     * @param darkSkin whether the skin is made to follow the reader's colour scheme
     */
    public record Site(
            Locale locale,
            @Nullable String feedback,
            @Nullable String url,
            @Nullable Path templateDirectory,
            @Nullable Path stylesheet,
            boolean darkSkin) {

        /** English pages as the plugin's own templates print them. */
        public static final Site PLAIN = new Site(Locale.ENGLISH, null, null, null, null, false);
    }

    /**
     * What a run did.
     *
     * @param pages the number of comparisons that have a page
     * @param findings what is wrong
     */
    public record Outcome(int pages, Findings findings) {}

    /** Takes pages and keeps none. */
    private record Nowhere() implements Output {
        @Override
        public void page(io.github.comparisonpages.write.Page page) {}

        @Override
        public void file(String path, byte[] content) {}
    }
}
