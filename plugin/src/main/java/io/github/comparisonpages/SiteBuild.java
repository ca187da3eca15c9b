package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Outcome;
import io.github.comparisonpages.ComparisonPipeline.Site;
import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SiteSources;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.validate.Digest;
import io.github.comparisonpages.validate.Findings;
import io.github.comparisonpages.validate.Handbook;
import io.github.comparisonpages.validate.LinkTargets;
import io.github.comparisonpages.validate.PageFindings;
import io.github.comparisonpages.view.CardView;
import io.github.comparisonpages.view.CatalogPage;
import io.github.comparisonpages.view.IndexView;
import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.Unclaimed;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.memory.BuildMemory;
import io.github.comparisonpages.write.memory.KeptBuild;
import io.github.comparisonpages.write.memory.KeptPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a handbook. Of what the last build made with the same configuration it makes anew only the pages whose
 * text has changed, those that show something of them, and the lists if they do.
 */
final class SiteBuild implements Build {

    private final Source source;
    private final List<PublishedComparison> published;
    private final Site site;
    private final Output output;
    private final Progress progress;
    private final int most;
    private final SiteSources siteSources;
    private final ProjectFiles project;
    private final @Nullable BuildMemory memory;
    private final String key;
    private Findings findings = Findings.NONE;
    private BuildMemory.@Nullable Next next;
    private @Nullable KeptBuild made;

    SiteBuild(
            Source source, List<PublishedComparison> published, Site site, Output output, Progress progress, int most) {
        this.source = source;
        this.published = published;
        this.site = site;
        this.output = output;
        this.progress = progress;
        this.most = most;
        this.siteSources = SiteSources.of(source.siteDirectory(), ComparisonPipeline.FOLDER);
        this.project = ProjectFiles.of(source.docs().directory(), source.siteDirectory(), source.maxAttachmentBytes());
        this.memory = site.memory() == null ? null : new BuildMemory(site.memory());
        this.key = memory == null ? "" : BuildKey.of(source, site, published, most);
    }

    Outcome run() throws IOException {
        Optional<KeptBuild> last = memory == null ? Optional.empty() : memory.build(key);
        boolean same = last.isPresent()
                && last.get().project().equals(project.fingerprint())
                && last.get().made().stream().allMatch(output::keeps);
        Outcome outcome;
        if (same) {
            output.page(last.get().index());
            outcome = new Outcome(
                    last.get().pages(), last.get().pages(), last.get().digest());
        } else {
            outcome = make(output, last);
        }
        output.end(this);
        return outcome;
    }

    /** What is wrong with a handbook that was made. */
    Findings findings() {
        return findings;
    }

    @Override
    public void again(Output everything) throws IOException {
        make(everything, Optional.empty());
    }

    @Override
    public void done() throws IOException {
        if (next != null && made != null) {
            next.keep(made);
        }
    }

    private Outcome make(Output into, Optional<KeptBuild> last) throws IOException {
        Map<String, KeptPage> kept =
                memory == null ? Map.of() : last.map(memory::pages).orElse(Map.of());
        if (memory != null) {
            memory.forget();
            next = memory.next();
        }
        var run =
                new Run(new NotedOutput(new Unclaimed(into, siteSources.files())), new ArrayList<>(), new HashSet<>());
        try (var workers = new Workers(source.threads())) {
            var reader = new PageReader(
                    new DocsLoader(source.docs()), new Handbook(source.docs().limits(), source.asOf()), kept);
            var pages = read(reader, workers, run);
            var catalog = run.keep(PageRegistry.register(
                    pages.values().stream().map(PageReader.Read::entry).toList(), siteSources.files()));
            var printer = new PagePrinter(
                    catalog,
                    Looks.presentation(site, source.asOf()),
                    HtmlPages.with(
                            site.templateDirectory(), source.docs().limits().pageCharacters()),
                    site.name());
            var lists = new Fingerprint();
            var cards = new ArrayList<CardView>();
            var parts = new ArrayList<byte[]>();
            int unchanged = print(pages, reader, printer, workers, run, lists, cards, parts);
            int written = cards.size();
            findings = findings(pages, catalog, run);
            lists.with(CatalogPage.contradictory(findings));
            published.forEach(p -> cards.add(CardView.of(p, printer.presentation())));
            list(lists.text(), last, printer, cards, parts, run);
            Looks.write(site, run.output);
            var digest = Digest.of(findings, most);
            if (next != null) {
                made = run.kept(key, project.fingerprint(), digest, written, next.end());
            }
            return new Outcome(written, unchanged, digest);
        }
    }

    private Map<String, PageReader.Read> read(PageReader reader, Workers workers, Run run) throws IOException {
        var pages = new LinkedHashMap<String, PageReader.Read>();
        var files = run.keep(reader.files());
        int[] done = {0};
        workers.each(files, file -> file.stamp().bytes(), reader::read, read -> {
            run.keep(read).ifPresent(page -> pages.put(page.entry().source(), page));
            progress.page(Progress.Step.READ, ++done[0], files.size());
        });
        return pages;
    }

    /** Prints the pages that have changed; gives the number of the others. */
    private int print(
            Map<String, PageReader.Read> pages,
            PageReader reader,
            PagePrinter printer,
            Workers workers,
            Run run,
            Fingerprint lists,
            List<CardView> cards,
            List<byte[]> parts)
            throws IOException {
        int[] unchanged = {0};
        int[] done = {0};
        int all = printer.catalog().entries().size();
        var files = new DocsFiles(source.docs().directory(), source.maxAttachmentBytes());
        workers.each(
                printer.catalog().entries(),
                entry -> pages.get(entry.source()).bytes(),
                entry -> printer.print(pages.get(entry.source()), entry, reader, output::keeps),
                printed -> {
                    progress.page(Progress.Step.WRITTEN, ++done[0], all);
                    if (printed.isEmpty()) {
                        return;
                    }
                    if (printed.get().tooLong()) {
                        run.diagnostics.add(tooLong(printed.get().entry().source()));
                        return;
                    }
                    var page = printed.get().kept();
                    if (printed.get().page() == null) {
                        unchanged[0]++;
                        run.output.noteAll(page.made());
                    } else {
                        run.output.page(printed.get().page());
                        for (var file : printed.get().files().entrySet()) {
                            run.output.file(file.getKey(), file.getValue());
                        }
                    }
                    attach(page, files, run);
                    cards.add(page.facts().card());
                    parts.add(page.facts().json().getBytes(StandardCharsets.UTF_8));
                    lists.with(page.shown());
                    if (next != null) {
                        next.add(page);
                    }
                });
        return unchanged[0];
    }

    /** Prints the lists unless those of the last build still hold. */
    private void list(
            String fingerprint,
            Optional<KeptBuild> last,
            PagePrinter printer,
            List<CardView> cards,
            List<byte[]> parts,
            Run run)
            throws IOException {
        run.lists = fingerprint;
        int before = run.output.paths().size();
        boolean same = last.isPresent()
                && last.get().lists().equals(fingerprint)
                && last.get().listFiles().stream().allMatch(output::keeps);
        if (same) {
            run.output.noteAll(last.get().listFiles());
            run.index(last.get().index());
        } else {
            var lists = CatalogPage.all(printer.catalog(), cards, findings, printer.presentation())
                    .iterator();
            while (lists.hasNext()) {
                var list = printer.print(lists.next());
                if (list.path().equals(IndexView.PATH)) {
                    run.index(printer.machines().ofAll(parts, list, run.output));
                } else {
                    run.output.page(list);
                }
            }
        }
        run.listFiles = List.copyOf(
                run.output.paths().subList(before, run.output.paths().size()));
    }

    private Findings findings(Map<String, PageReader.Read> pages, Catalog catalog, Run run) {
        var each = pages.values().stream().map(PageReader.Read::findings).toList();
        var sources = each.stream().map(PageFindings::source).collect(Collectors.toSet());
        var targets = new LinkTargets(sources, project);
        return source.baseline().without(Findings.of(each, catalog, targets, run.diagnostics, source.policy()));
    }

    private Diagnostic tooLong(String file) {
        return new Diagnostic(
                "too-large",
                Severity.ERROR,
                file,
                SourceSpan.START,
                "the page has more than %s characters"
                        .formatted(source.docs().limits().pageCharacters()),
                "Split the file into several, or raise maxPageSize. It has no page until then.");
    }

    /** What is wrong with a file beside a page, the rules say: they know where it is linked. */
    private void attach(KeptPage page, DocsFiles files, Run run) throws IOException {
        for (String path : page.attachments()) {
            String claim = siteSources.files().get(PageRegistry.published(path).toLowerCase(Locale.ROOT));
            if (claim != null) {
                run.diagnostics.add(new Diagnostic(
                        "slug-collision",
                        Severity.ERROR,
                        page.facts().entry().source(),
                        SourceSpan.START,
                        "the name of the file '%s' is taken by '%s' of the site's sources"
                                .formatted(Spelling.quoted(path), claim),
                        "Give the file another name. It is not copied until then."));
            } else if (!run.attached.contains(path)) {
                var content = files.read(path, page.facts().entry().source()).value();
                if (content.isPresent()) {
                    run.output.file(PageRegistry.published(path), content.get());
                    run.attached.add(path);
                }
            }
        }
    }

    /** What comes together while all is made. */
    private static final class Run {

        private final NotedOutput output;
        private final List<Diagnostic> diagnostics;
        private final Set<String> attached;
        private String lists = "";
        private List<String> listFiles = List.of();
        private @Nullable Page index;

        private Run(NotedOutput output, List<Diagnostic> diagnostics, Set<String> attached) {
            this.output = output;
            this.diagnostics = diagnostics;
            this.attached = attached;
        }

        private <T> T keep(Diagnosed<T> stage) {
            diagnostics.addAll(stage.diagnostics());
            return stage.value();
        }

        /** The index page is no file that is kept: the site plugin draws it each time. */
        private void index(Page page) throws IOException {
            index = page;
            output.index(page);
        }

        private @Nullable KeptBuild kept(String key, String project, Digest digest, int pages, long checksum) {
            return index == null
                    ? null
                    : new KeptBuild(key, project, lists, listFiles, index, digest, output.paths(), pages, checksum);
        }
    }
}
