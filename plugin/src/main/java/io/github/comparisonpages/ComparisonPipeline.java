package io.github.comparisonpages;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SiteSources;
import io.github.comparisonpages.load.SiteStylesheet;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.Publication;
import io.github.comparisonpages.validate.Baseline;
import io.github.comparisonpages.validate.Findings;
import io.github.comparisonpages.validate.Handbook;
import io.github.comparisonpages.validate.LinkTargets;
import io.github.comparisonpages.validate.PageFindings;
import io.github.comparisonpages.validate.Policy;
import io.github.comparisonpages.view.CardView;
import io.github.comparisonpages.view.CatalogPage;
import io.github.comparisonpages.view.FragmentView;
import io.github.comparisonpages.view.IndexView;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.ReaderLinks;
import io.github.comparisonpages.write.FragmentFiles;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Unclaimed;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The straight line from a docs folder to what is wrong with it, and on to the pages of a site. An instance runs once. */
public final class ComparisonPipeline {

    /** The folder of a site in which the pages are. */
    public static final String FOLDER = "comparisons";

    private static final String STYLESHEET = "comparison.css";
    private static final String DARK_SKIN = "comparison-skin.css";
    private static final String SCRIPT = "comparison.js";
    private static final String PROJECT_STYLESHEET = "project.css";

    private final Source source;
    private final List<PublishedComparison> published;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final DocsFiles files;
    private final SiteSources siteSources;
    private final Set<String> attached = new HashSet<>();

    public ComparisonPipeline(Source source) {
        this(source, List.of());
    }

    /** A pipeline whose index also lists what other sites published. */
    public ComparisonPipeline(Source source, List<PublishedComparison> published) {
        this.source = source;
        this.published = List.copyOf(published);
        this.files = new DocsFiles(source.docs().directory(), source.maxAttachmentBytes());
        this.siteSources = SiteSources.of(source.siteDirectory(), FOLDER);
    }

    /**
     * Writes all pages and files of the docs folder, and says what is wrong with it.
     *
     * @param anywhere where they are written, unless the site's sources write a page or file of the same name
     * @throws IOException if the output cannot be written: never for what an author's file holds
     */
    public Outcome run(Site site, Output anywhere) throws IOException {
        var output = new Unclaimed(anywhere, siteSources.files());
        try (var workers = new Workers(source.threads())) {
            var pages = read(workers);
            var catalog = register(pages);
            var presentation = presentation(site);
            var printer = new PagePrinter(
                    catalog, presentation, HtmlPages.with(site.templateDirectory(), limits().pageCharacters()));
            var parts = new ArrayList<byte[]>();
            var cards = print(pages, printer, parts, output, workers);
            int written = cards.size();
            var findings = validate(pages.values(), catalog);
            published.forEach(p -> cards.add(CardView.of(p, presentation)));
            var lists = CatalogPage.all(catalog, cards, findings, presentation).iterator();
            while (lists.hasNext()) {
                var list = printer.print(lists.next());
                boolean index = list.path().equals(IndexView.PATH);
                output.page(index ? printer.machines().ofAll(parts, list, output) : list);
            }
            looks(site, output);
            return new Outcome(written, findings);
        }
    }

    /** Says what is wrong with the docs folder: the same as {@link #run} does, since nothing else is asked. */
    public Findings check() throws IOException {
        return run(Site.PLAIN, new Nowhere()).findings();
    }

    /**
     * The comparisons of the docs folder as the index of another site lists them.
     *
     * @param site what that index calls this one
     * @param href from a page's path below the output folder to the way there from that index
     */
    public List<PublishedComparison> published(String site, UnaryOperator<String> href) throws IOException {
        try (var workers = new Workers(source.threads())) {
            var pages = read(workers);
            // They may be another module's, whose site's sources nobody knows here.
            return PageRegistry.register(entries(pages)).value().entries().stream()
                    .map(e -> Publication.of(pages.get(e.source()).comparison(), e, site, href.apply(e.page())))
                    .toList();
        }
    }

    /**
     * The catalogue of the docs folder for other sites, as JSON.
     *
     * @param name what other sites call this one
     * @param url the address of the output folder, with a slash at its end
     */
    public byte[] catalog(String name, String url) throws IOException {
        try (var workers = new Workers(source.threads())) {
            var pages = read(workers);
            var parts = register(pages).entries().stream()
                    .map(e -> CatalogJson.comparison(pages.get(e.source()).comparison(), e))
                    .toList();
            return CatalogJson.bytes(parts, name, url);
        }
    }

    /**
     * Writes the parts of all comparisons that other pages may show.
     *
     * @return how many comparisons have some
     * @throws IOException if the folder cannot be written
     */
    public int fragments(Site site, OutputFolder folder) throws IOException {
        try (var workers = new Workers(source.threads())) {
            var pages = read(workers);
            var catalog = register(pages);
            var html = HtmlPages.with(site.templateDirectory(), limits().pageCharacters());
            var fragments = new FragmentFiles(folder);
            for (var entry : catalog.entries()) {
                var comparison = pages.get(entry.source()).comparison();
                for (var part : FragmentView.of(comparison, entry, catalog, presentation(site))) {
                    fragments.add(part.comparison(), part.part().word(), html.fragment(part));
                }
            }
            return fragments.close();
        }
    }

    private Catalog register(Map<String, PageReader.Read> pages) {
        return keep(PageRegistry.register(entries(pages), siteSources.files()));
    }

    private static List<Entry> entries(Map<String, PageReader.Read> pages) {
        return pages.values().stream().map(PageReader.Read::entry).toList();
    }

    private Map<String, PageReader.Read> read(Workers workers) throws IOException {
        var reader = new PageReader(
                new DocsLoader(source.docs()), new Handbook(source.docs().limits(), source.asOf()));
        var pages = new LinkedHashMap<String, PageReader.Read>();
        workers.each(
                keep(reader.files()),
                reader::read,
                read -> keep(read).ifPresent(page -> pages.put(page.entry().source(), page)));
        return pages;
    }

    private Findings validate(Collection<PageReader.Read> pages, Catalog catalog) {
        var docs = source.docs();
        var project = ProjectFiles.of(docs.directory(), source.siteDirectory(), source.maxAttachmentBytes());
        var findings = pages.stream().map(PageReader.Read::findings).toList();
        var sources = findings.stream().map(PageFindings::source).collect(Collectors.toSet());
        var targets = new LinkTargets(sources, project);
        return source.baseline().without(Findings.of(findings, catalog, targets, diagnostics, source.policy()));
    }

    /** Prints all pages, and gives the cards of those that were written. */
    private List<CardView> print(
            Map<String, PageReader.Read> pages, PagePrinter printer, List<byte[]> parts, Output output, Workers workers)
            throws IOException {
        var cards = new ArrayList<CardView>();
        workers.each(printer.catalog().entries(), entry -> printer.print(pages.get(entry.source()), entry), printed -> {
            var page = printed.page();
            if (page.isEmpty()) {
                diagnostics.add(tooLong(printed.entry().source()));
            } else {
                output.page(page.get());
                for (var file : printed.files().entrySet()) {
                    output.file(file.getKey(), file.getValue());
                }
                attach(printed.attachments(), printed.entry(), output);
                cards.add(printed.card());
                parts.add(printed.json());
            }
        });
        return cards;
    }

    private void looks(Site site, Output output) throws IOException {
        output.file(STYLESHEET, HtmlPages.stylesheet());
        output.file(SCRIPT, HtmlPages.script());
        output.file("catalog.css", HtmlPages.catalogStylesheet());
        output.file("catalog.js", HtmlPages.catalogScript());
        output.file("pair.js", HtmlPages.pairScript());
        if (site.darkSkin()) {
            output.file(DARK_SKIN, HtmlPages.darkSkin());
        }
        if (site.stylesheet() != null) {
            output.file(PROJECT_STYLESHEET, SiteStylesheet.read(site.stylesheet()));
        }
    }

    private Diagnostic tooLong(String file) {
        return new Diagnostic(
                "too-large",
                Severity.ERROR,
                file,
                SourceSpan.START,
                "the page has more than %d characters".formatted(limits().pageCharacters()),
                "Split the file into several, or raise maxPageSize. It has no page until then.");
    }

    private Limits limits() {
        return source.docs().limits();
    }

    /** What is wrong with a file beside a page, the rules say: they know where it is linked. */
    private void attach(List<String> paths, Entry entry, Output output) throws IOException {
        for (String path : paths) {
            String claim = siteSources.files().get(PageRegistry.published(path).toLowerCase(Locale.ROOT));
            if (claim != null) {
                diagnostics.add(new Diagnostic(
                        "slug-collision",
                        Severity.ERROR,
                        entry.source(),
                        SourceSpan.START,
                        "the name of the file '%s' is taken by '%s' of the site's sources"
                                .formatted(Spelling.quoted(path), claim),
                        "Give the file another name. It is not copied until then."));
            } else if (!attached.contains(path)) {
                var content = files.read(path, entry.source()).value();
                if (content.isPresent()) {
                    output.file(PageRegistry.published(path), content.get());
                    attached.add(path);
                }
            }
        }
    }

    private Presentation presentation(Site site) {
        return new Presentation(
                site.locale(), site.readerLinks(), source.asOf(), stylesheets(site), List.of(SCRIPT), site.url());
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
     * @param threads how many pages are worked on at once, 1 or more
     */
    public record Source(
            DocsFolder docs,
            @Nullable Path siteDirectory,
            int maxAttachmentBytes,
            LocalDate asOf,
            Policy policy,
            Baseline baseline,
            int threads) {}

    /**
     * What is written.
     *
     * @param locale the language of the pages' own words
     * @param readerLinks where readers disagree or mend a page; null for no such links
     * @param url the address of the output folder, with a slash at its end; null where nobody knows it
     * @param templateDirectory the project's own templates; null for none
     * @param stylesheet the project's own style sheet; null for none
     * @param darkSkin whether the skin is made to follow the reader's colour scheme
     */
    public record Site(
            Locale locale,
            @Nullable ReaderLinks readerLinks,
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
