package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.html.HtmlPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the page of one file, as an earlier run knows all others: at once, where a run looks at each of them. What the file
 * changes elsewhere, and what is wrong with it together with others, the next run finds.
 */
public final class PageAlone {

    private final ReadStage reader;
    private final ProjectContext around;
    private final Presentation presentation;
    private final HtmlPages html;

    /** {@code around} is what lay around the docs folder in that run. */
    public PageAlone(BuildRequest request, ProjectContext around) {
        var options = request.handbook();
        this.around = around;
        this.reader = new ReadStage(
                new DocsLoader(options.docs()),
                ComparisonPipeline.linter(options, around),
                options.strictness(),
                EarlierBuild.NONE);
        this.presentation = SiteAssets.presentation(request.site(), options.asOf());
        this.html = ComparisonPipeline.html(options, request.site());
    }

    /**
     * Makes the page.
     *
     * @param catalog the comparisons of that run
     * @return empty where the file cannot be read, its page would be at another place, or is too long; the diagnostics are
     *     those of the file by itself
     */
    public Diagnosed<Optional<PrintedPage>> print(DocsFile file, Catalog catalog) {
        var read = reader.read(file);
        var before = catalog.source(file.path());
        if (read.value().isEmpty() || before.isEmpty()) {
            return new Diagnosed<>(Optional.empty(), read.diagnostics());
        }
        var page = read.value().get();
        if (!page.entry().page().equals(before.get().page())) {
            return new Diagnosed<>(Optional.empty(), page.findings().diagnostics());
        }
        var handbook = new Handbook(Map.of(file.path(), page), catalog, around);
        var printed = new PrintStage(handbook, reader, EarlierBuild.NONE, presentation, html).print(page.entry());
        List<Diagnostic> all = new ArrayList<>(page.findings().diagnostics());
        all.addAll(printed.diagnostics());
        return new Diagnosed<>(printed.value(), all);
    }
}
