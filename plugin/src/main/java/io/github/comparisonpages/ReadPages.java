package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Linter;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.LintContext;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.SiteSources;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.write.memory.KeptPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A handbook that was read: its pages, how they belong together, and what is wrong with it. */
final class ReadPages {

    private final Source source;
    private final SiteSources siteSources;
    private final ProjectFiles project;
    private final PageReader reader;
    private final Map<String, PageReader.Read> pages;
    private final Catalog catalog;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Reads all files; {@code kept} is what the last build left of each page, by its source. */
    ReadPages(
            Source source,
            SiteSources siteSources,
            ProjectFiles project,
            Map<String, KeptPage> kept,
            Workers workers,
            Progress progress)
            throws IOException {
        this.source = source;
        this.siteSources = siteSources;
        this.project = project;
        this.reader = new PageReader(
                new DocsLoader(source.docs()),
                new Linter(
                        source.extensions().rules(),
                        new LintContext(
                                source.docs().limits(), source.docs().rawHtml(), source.asOf(), source.docsPath())),
                kept);
        this.pages = keep(reader.readAll(workers, progress));
        var entries = pages.values().stream().map(PageReader.Read::entry).toList();
        this.catalog = keep(PageRegistry.register(entries, siteSources.files(), source.project(project)));
    }

    private <T> T keep(Diagnosed<T> stage) {
        diagnostics.addAll(stage.diagnostics());
        return stage.value();
    }

    PageReader reader() {
        return reader;
    }

    /** All comparisons that get a page. */
    Catalog catalog() {
        return catalog;
    }

    /** What was read of the comparison with this source. */
    PageReader.Read page(String source) {
        return pages.get(source);
    }

    /** The page of this source would be too long, and is left out. */
    void reportTooLong(String source) {
        diagnostics.add(DiagnosticId.TOO_LARGE.at(
                source,
                SourceSpan.START,
                "the page has more than %s characters"
                        .formatted(this.source.docs().limits().pageCharacters()),
                "Split the file into several, or raise maxPageSize. It has no page until then."));
    }

    /** Whether the site's sources write a file where one that this page shows should be; that is reported. */
    boolean isClaimed(String attachment, String source) {
        String claim =
                siteSources.files().get(PageRegistry.published(attachment).toLowerCase(Locale.ROOT));
        if (claim == null) {
            return false;
        }
        diagnostics.add(DiagnosticId.SLUG_COLLISION.at(
                source,
                SourceSpan.START,
                "the name of the file '%s' is taken by '%s' of the site's sources"
                        .formatted(Spelling.quoted(attachment), claim),
                "Give the file another name. It is not copied until then."));
        return true;
    }

    /** Something beyond the pages is wrong. */
    void report(Collection<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    /** What is wrong: with each page, with all together, and with what was reported. */
    Findings findings() {
        var each = pages.values().stream().map(PageReader.Read::findings).toList();
        return source.baseline().without(reader.linter().check(each, catalog, project, diagnostics, source.policy()));
    }
}
