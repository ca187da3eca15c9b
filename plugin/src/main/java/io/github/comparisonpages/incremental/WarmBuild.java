package io.github.comparisonpages.incremental;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.BuildResult;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.PageAlone;
import io.github.comparisonpages.pipeline.PrintedPage;
import io.github.comparisonpages.pipeline.Progress;
import io.github.comparisonpages.pipeline.ProjectContext;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.write.IncrementalOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages of a handbook again and again in one process, by one thread at a time. What the last run left is in memory,
 * and nothing of it is on disk. For example:
 *
 * <pre>{@code
 * var build = new WarmBuild(request);
 * build.run(output); // all pages
 * build.run(output); // those that have changed since
 * }</pre>
 */
public final class WarmBuild {

    private static final String KEY = "";

    private final BuildRequest request;
    private Map<String, KeptPage> pages = Map.of();
    private Optional<KeptBuild> last = Optional.empty();
    private @Nullable Catalog catalog;
    private @Nullable PageAlone alone;

    /** {@code request} asks for the same in each run: who wants something else begins anew. */
    public WarmBuild(BuildRequest request) {
        this.request = request;
    }

    /**
     * Makes what has changed since the last run that came to its end.
     *
     * @param output holds what that run made, as {@link IncrementalOutput#keeps} says
     * @throws IOException if the docs folder cannot be listed: never for what an author's file holds
     */
    public BuildResult run(IncrementalOutput output) throws IOException {
        var around = ProjectContext.of(request.handbook());
        var kept = new HashMap<String, KeptPage>();
        var remembered = new RememberedBuild(
                last,
                pages,
                output,
                output::keeps,
                page -> kept.put(page.facts().entry().source(), page));
        var result = ComparisonPipeline.run(request, around, remembered.output(), remembered, Progress.NONE);
        var summary = BuildSummary.of(result, request.handbook().maxFindings());
        last = remembered.kept(KEY, around.files().fingerprint(), summary, 0);
        pages = kept;
        catalog = remembered.catalog();
        alone = alone == null ? new PageAlone(request, around) : alone;
        return result;
    }

    /**
     * Makes the page of one file at once, as the last run knows all others, and leaves to the next run what else follows from
     * the file.
     *
     * @return empty where that needs a run; the diagnostics are those of the file by itself
     */
    public Diagnosed<Optional<PrintedPage>> page(DocsFile file) {
        return catalog == null || alone == null
                ? new Diagnosed<>(Optional.empty(), List.of())
                : alone.print(file, catalog);
    }

    /** Returns the page of each file that has one, by the file's path below the docs folder. */
    public Map<String, String> pages() {
        var paths = new HashMap<String, String>();
        pages.forEach((source, page) -> paths.put(source, page.facts().entry().page()));
        return paths;
    }
}
