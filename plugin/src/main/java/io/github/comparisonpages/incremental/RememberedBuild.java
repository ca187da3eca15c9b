package io.github.comparisonpages.incremental;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.pipeline.EarlierBuild;
import io.github.comparisonpages.pipeline.PrintedPage;
import io.github.comparisonpages.pipeline.ReadPage;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.write.NotedOutput;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks up in the memory of the last build, and writes down what the next one will look up. */
final class RememberedBuild implements EarlierBuild {

    private final Optional<KeptBuild> last;
    private final Map<String, KeptPage> pages;
    private final Predicate<String> keeps;
    private final NotedOutput noted;
    private final PageKeeper keeper;
    private final Fingerprint shown = new Fingerprint();
    private String lists = "";
    private int beforeLists;
    private List<String> listFiles = List.of();
    private @Nullable Page index;
    private @Nullable Catalog catalog;

    /**
     * @param last the last build; empty where nothing of it holds
     * @param pages what it left of each page, by its source
     * @param target where this build goes
     * @param keeps whether a file of the last build is still there
     * @param keeper takes what this build leaves of each page
     */
    RememberedBuild(
            Optional<KeptBuild> last,
            Map<String, KeptPage> pages,
            Output target,
            Predicate<String> keeps,
            PageKeeper keeper) {
        this.last = last;
        this.pages = pages;
        this.keeps = keeps;
        this.noted = new NotedOutput(target);
        this.keeper = keeper;
    }

    /** Returns the output to which this build is written. */
    Output output() {
        return noted;
    }

    @Override
    public Optional<ReadPage> read(DocsFile file) {
        var page = pages.get(file.path());
        return page != null && page.stamp().isOf(file.stamp()) ? Optional.of(read(file, page)) : Optional.empty();
    }

    @Override
    public Optional<ReadPage> read(DocsFile file, String fingerprint) {
        var page = pages.get(file.path());
        return page != null && page.text().equals(fingerprint) ? Optional.of(read(file, page)) : Optional.empty();
    }

    private static ReadPage read(DocsFile file, KeptPage page) {
        return new ReadPage(file, page.text(), page.facts().entry(), page.findings(), null);
    }

    @Override
    public Optional<PrintedPage> printed(ReadPage read, Entry entry, Catalog catalog) {
        var page = pages.get(entry.source());
        boolean stands = page != null
                && page.text().equals(read.fingerprint())
                && page.holds(entry.page(), catalog)
                && page.made().stream().allMatch(keeps);
        return stands
                ? Optional.of(new PrintedPage(
                        page.facts(), null, Map.of(), page.made(), page.attachments(), page.questions()))
                : Optional.empty();
    }

    @Override
    public void take(ReadPage read, PrintedPage printed) throws IOException {
        boolean stands = printed.page() == null;
        var page = stands
                ? pages.get(printed.facts().entry().source()).at(read.file().stamp())
                : made(read, printed);
        if (stands) {
            noted.noteAll(page.made());
        }
        shown.with(page.shown());
        keeper.add(page);
    }

    private static KeptPage made(ReadPage read, PrintedPage printed) {
        return new KeptPage(
                read.file().stamp(),
                read.fingerprint(),
                read.findings(),
                printed.facts(),
                printed.questions(),
                printed.attachments(),
                printed.made());
    }

    @Override
    public Optional<Page> lists(Catalog all) {
        catalog = all;
        lists = shown.with(all.contradictions().sources()).text();
        beforeLists = noted.paths().size();
        var same = last.filter(build ->
                build.lists().equals(lists) && build.listFiles().stream().allMatch(keeps));
        same.ifPresent(build -> {
            noted.noteAll(build.listFiles());
            takeLists(build.index(), true);
        });
        return same.map(KeptBuild::index);
    }

    @Override
    public void takeLists(Page indexPage, boolean complete) {
        index = indexPage;
        lists = complete ? lists : "";
        listFiles = kept(noted.paths().subList(beforeLists, noted.paths().size()));
    }

    /** Returns the comparisons of this build once its lists are made; null before. */
    @Nullable
    Catalog catalog() {
        return catalog;
    }

    /** The index page is no file that is kept: the site plugin draws it each time. */
    private static List<String> kept(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.equals(PageRegistry.INDEX_PAGE))
                .toList();
    }

    /**
     * Returns what the next build can know of this one; empty where it has no index page.
     *
     * @param summary what this build did, with the key of its memory and the fingerprint of the project's files
     * @param checksum that of the kept pages
     */
    Optional<KeptBuild> kept(String key, String project, BuildSummary summary, long checksum) {
        if (index == null) {
            return Optional.empty();
        }
        return Optional.of(new KeptBuild(
                key, project, lists, listFiles, index, summary.digest(), noted.paths(), summary.pages(), checksum));
    }
}
