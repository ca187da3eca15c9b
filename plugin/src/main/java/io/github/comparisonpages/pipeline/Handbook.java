package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.lint.PageFindings;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds all files that were read, and how they belong together.
 *
 * @param pages each file by its path, in the order of the paths
 * @param catalog those that get a page
 */
record Handbook(Map<String, ReadPage> pages, Catalog catalog, ProjectContext around) {

    /** Relates pages to each other. The diagnostics are those of reading and of pages whose place is taken. */
    static Diagnosed<Handbook> relate(Diagnosed<List<ReadPage>> read, ProjectContext around) {
        var pages = new LinkedHashMap<String, ReadPage>();
        read.value().forEach(page -> pages.put(page.entry().source(), page));
        var entries = pages.values().stream().map(ReadPage::entry).toList();
        var catalog = PageRegistry.register(entries, around.site().files(), around.project());
        var diagnostics = new ArrayList<>(read.diagnostics());
        diagnostics.addAll(catalog.diagnostics());
        return new Diagnosed<>(new Handbook(pages, catalog.value(), around), diagnostics);
    }

    /** Returns what was read of the comparison with this source. */
    ReadPage page(String source) {
        return pages.get(source);
    }

    /** Returns the size of a comparison's file, in bytes. */
    long bytes(Entry entry) {
        return page(entry.source()).file().stamp().bytes();
    }

    /** Returns the comparison of a file that was just read. */
    Comparison comparison(Entry entry) {
        return Objects.requireNonNull(page(entry.source()).source()).comparison();
    }

    /** Returns what is wrong with each file by itself. */
    List<PageFindings> findings() {
        return pages.values().stream().map(ReadPage::findings).toList();
    }
}
