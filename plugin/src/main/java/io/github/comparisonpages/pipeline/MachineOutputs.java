package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.api.PublishedCatalog;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.relate.Summaries;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.FeedView;
import io.github.comparisonpages.view.catalog.SummaryView;
import io.github.comparisonpages.view.summary.BadgeView;
import io.github.comparisonpages.view.summary.TwinView;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.json.CatalogJson;
import io.github.comparisonpages.write.json.Schemas;
import io.github.comparisonpages.write.markdown.LlmsText;
import io.github.comparisonpages.write.markdown.MarkdownTwin;
import io.github.comparisonpages.write.xml.AtomFeed;
import io.github.comparisonpages.write.xml.BadgeSvg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files for other readers than people. Those of one comparison need no other's tree, and those of all need no tree. */
final class MachineOutputs {

    private MachineOutputs() {}

    /**
     * Makes what stands beside a comparison's page, by the paths below the output folder.
     *
     * @param text the source without its front matter
     */
    static Map<String, byte[]> beside(Entry entry, String text, Neighbours neighbours, Presentation presentation) {
        var files = new TreeMap<String, byte[]>();
        var twin = TwinView.of(text, entry, neighbours, presentation);
        files.put(twin.path(), MarkdownTwin.bytes(twin));
        if (!entry.options().isEmpty()) {
            files.put(OutputNames.badge(entry.page()), BadgeSvg.bytes(BadgeView.of(entry, presentation)));
        }
        return files;
    }

    /** Returns a comparison's page as it names its twin. */
    static Page naming(Page page) {
        return page.offering(new Page.Alternate("text/markdown", OutputNames.twin(page.path())));
    }

    /**
     * Returns what the project's own outputs are made of.
     *
     * @param comparisons the parts of the catalogue
     * @param name what other sites call this one; null where it has no name to them
     */
    static PublishedCatalog published(
            Catalog catalog, List<byte[]> comparisons, Presentation presentation, @Nullable String name) {
        String json = new String(CatalogJson.bytes(comparisons, name, presentation.siteUrl()), StandardCharsets.UTF_8);
        return new PublishedCatalog(Summaries.of(catalog), json, presentation.siteUrl());
    }

    /**
     * Writes what there is once, and returns the index page as it names that.
     *
     * @param comparisons the parts of the catalogue, as {@link CatalogJson#comparison} gives them
     * @param name what other sites call this one; null where it has no name to them
     */
    static Page ofAll(
            Catalog catalog,
            List<byte[]> comparisons,
            Page index,
            Presentation presentation,
            @Nullable String name,
            Output output)
            throws IOException {
        output.file(OutputNames.CATALOG, CatalogJson.bytes(comparisons, name, presentation.siteUrl()));
        output.file(OutputNames.CATALOG_SCHEMA, Schemas.catalog());
        output.file(OutputNames.FRONT_MATTER_SCHEMA, Schemas.frontMatter());
        output.file(OutputNames.LLMS, LlmsText.bytes(SummaryView.of(catalog.entries(), presentation)));
        Optional<FeedView> feed = FeedView.of(catalog.entries(), presentation);
        if (feed.isEmpty()) {
            return index;
        }
        output.file(OutputNames.FEED, AtomFeed.bytes(feed.get()));
        return index.offering(new Page.Alternate("application/atom+xml", OutputNames.FEED));
    }
}
