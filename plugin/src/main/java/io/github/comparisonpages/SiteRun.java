package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Site;
import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.lint.finding.Digest;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.load.DocsFiles;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SiteSources;
import io.github.comparisonpages.model.PublishedComparison;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.catalog.CatalogPage;
import io.github.comparisonpages.view.summary.CardView;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.Unclaimed;
import io.github.comparisonpages.write.memory.BuildMemory;
import io.github.comparisonpages.write.memory.KeptBuild;
import io.github.comparisonpages.write.memory.KeptPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a handbook once, but for those of the last build that still hold. */
final class SiteRun {

    private final Source source;
    private final Site site;
    private final SiteSources siteSources;
    private final Output target;
    private final Optional<KeptBuild> last;
    private final Progress progress;
    private final NotedOutput output;
    private final DocsFiles files;
    private final Set<String> attached = new HashSet<>();
    private final List<CardView> cards = new ArrayList<>();
    private final List<byte[]> parts = new ArrayList<>();
    private final Fingerprint shown = new Fingerprint();
    private int written;
    private int unchanged;
    private String lists = "";
    private List<String> listFiles = List.of();
    private @Nullable Page index;

    /**
     * @param target where pages are written, and what knows which of the last build's are still there
     * @param last the last build; empty where nothing of it holds
     */
    SiteRun(
            Source source,
            Site site,
            SiteSources siteSources,
            Output target,
            Optional<KeptBuild> last,
            Progress progress) {
        this.source = source;
        this.site = site;
        this.siteSources = siteSources;
        this.target = target;
        this.last = last;
        this.progress = progress;
        this.output = new NotedOutput(new Unclaimed(target, siteSources.files()));
        this.files = new DocsFiles(source.docs().directory(), source.maxAttachmentBytes());
    }

    /**
     * Makes them, and says what is wrong with the handbook.
     *
     * @param kept what the last build left of each page, by its source
     * @param next takes what this build leaves; null where nobody asks
     */
    Findings make(
            Map<String, KeptPage> kept,
            ProjectFiles project,
            List<PublishedComparison> published,
            BuildMemory.@Nullable Next next)
            throws IOException {
        try (var workers = new Workers(source.threads())) {
            var pages = new ReadPages(source, siteSources, project, kept, workers, progress);
            var printer = PagePrinter.of(pages.catalog(), source, site);
            print(pages, printer, workers, next);
            written = cards.size();
            shown.with(printer.catalog().contradictions().sources());
            published.forEach(p -> cards.add(CardView.of(p, printer.presentation())));
            lists = shown.text();
            var failures = list(printer);
            pages.report(failures);
            if (!failures.isEmpty()) {
                lists = "";
            }
            Looks.write(site, output);
            return pages.findings();
        }
    }

    /** The number of comparisons that have a page. */
    int written() {
        return written;
    }

    /** How many of them the last build wrote. */
    int unchanged() {
        return unchanged;
    }

    /** What the next build can know of this one; empty where it has no index page of its own. */
    Optional<KeptBuild> kept(String key, String project, Digest digest, long checksum) {
        return Optional.ofNullable(index)
                .map(page ->
                        new KeptBuild(key, project, lists, listFiles, page, digest, output.paths(), written, checksum));
    }

    private void print(ReadPages pages, PagePrinter printer, Workers workers, BuildMemory.@Nullable Next next)
            throws IOException {
        var entries = printer.catalog().entries();
        int[] done = {0};
        workers.each(
                entries,
                entry -> pages.page(entry.source()).bytes(),
                entry -> printer.print(pages.page(entry.source()), entry, pages.reader(), target::keeps),
                printed -> {
                    progress.page(Progress.Step.WRITTEN, ++done[0], entries.size());
                    if (printed.isPresent()) {
                        write(printed.get(), pages, next);
                    }
                });
    }

    private void write(PagePrinter.Printed printed, ReadPages pages, BuildMemory.@Nullable Next next)
            throws IOException {
        var kept = printed.kept();
        if (kept == null) {
            pages.reportTooLong(printed.entry().source());
            return;
        }
        if (printed.page() == null) {
            unchanged++;
            output.noteAll(kept.made());
        } else {
            output.page(printed.page());
            for (var file : printed.files().entrySet()) {
                output.file(file.getKey(), file.getValue());
            }
        }
        for (String path : kept.attachments()) {
            attach(path, printed.entry().source(), pages);
        }
        cards.add(kept.facts().card());
        parts.add(kept.facts().json().getBytes(StandardCharsets.UTF_8));
        shown.with(kept.shown());
        if (next != null) {
            next.add(kept);
        }
    }

    /** What is wrong with a file beside a page, the rules say: they know where it is linked. */
    private void attach(String path, String source, ReadPages pages) throws IOException {
        if (pages.isClaimed(path, source) || attached.contains(path)) {
            return;
        }
        var content = files.read(path, source).value();
        if (content.isPresent()) {
            output.file(PageRegistry.published(path), content.get());
            attached.add(path);
        }
    }

    /** Prints the lists unless those of the last build still hold, and says which of the project's outputs have failed. */
    private List<Diagnostic> list(PagePrinter printer) throws IOException {
        int before = output.paths().size();
        List<Diagnostic> failures = List.of();
        boolean same = last.isPresent()
                && last.get().lists().equals(lists)
                && last.get().listFiles().stream().allMatch(target::keeps);
        if (same) {
            output.noteAll(last.get().listFiles());
            writeIndex(last.get().index());
        } else {
            var lists = CatalogPage.all(printer.catalog(), cards, printer.presentation())
                    .iterator();
            while (lists.hasNext()) {
                var list = printer.print(lists.next());
                if (list.path().equals(PageRegistry.INDEX_PAGE)) {
                    writeIndex(printer.machines().ofAll(parts, list, output));
                } else {
                    output.page(list);
                }
            }
            failures = new CustomOutputs(source.extensions().outputs(), output.paths())
                    .write(printer.machines().published(parts), output);
        }
        listFiles = List.copyOf(output.paths().subList(before, output.paths().size()));
        return failures;
    }

    /** The index page is no file that is kept: the site plugin draws it each time. */
    private void writeIndex(Page page) throws IOException {
        index = page;
        output.index(page);
    }
}
