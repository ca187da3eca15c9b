package io.github.comparisonpages;

import io.github.comparisonpages.ComparisonPipeline.Site;
import io.github.comparisonpages.ComparisonPipeline.Source;
import io.github.comparisonpages.relate.Asked;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.catalog.CatalogPage;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.view.summary.CardView;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import io.github.comparisonpages.write.json.LinkedData;
import io.github.comparisonpages.write.memory.KeptPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Prints one page after the other.
 *
 * @param catalog all comparisons that have a page
 */
record PagePrinter(Catalog catalog, Presentation presentation, HtmlPages html, MachineOutputs machines) {

    PagePrinter(Catalog catalog, Presentation presentation, HtmlPages html, @Nullable String name) {
        this(catalog, presentation, html, new MachineOutputs(catalog, presentation, name));
    }

    static PagePrinter of(Catalog catalog, Source source, Site site) {
        return new PagePrinter(
                catalog,
                Looks.presentation(site, source.asOf()),
                HtmlPages.with(site.templateDirectory(), source.docs().limits().pageCharacters())
                        .drawing(Looks.diagramScripts(site)),
                site.name());
    }

    /**
     * A comparison's page.
     *
     * @param page null where it is the one of the last build
     * @param files what is made of the comparison besides, by the paths below the output folder
     * @param kept what is known of it afterwards; null where it has no page, since that would be too long
     */
    record Printed(
            Entry entry,
            @Nullable Page page,
            Map<String, byte[]> files,
            @Nullable KeptPage kept) {

        /** Whether it would be longer than a page may be. */
        boolean tooLong() {
            return kept == null;
        }
    }

    /** Prints a page unless the last build's is still right and in its place; empty where its file is gone meanwhile. */
    Optional<Printed> print(PageReader.Read read, Entry entry, PageReader reader, Predicate<String> inPlace) {
        var last = read.kept();
        if (last != null
                && last.holds(entry.page(), catalog)
                && last.made().stream().allMatch(inPlace)) {
            return Optional.of(new Printed(entry, null, Map.of(), last));
        }
        return Optional.ofNullable(read.tree())
                .or(() -> reader.tree(read.file()))
                .map(tree -> print(read, entry, tree));
    }

    /**
     * What a page would be like.
     *
     * @param source the file of its comparison
     * @param attachments the files of the docs folder that it shows or links to
     * @param tooLong whether it would be longer than a page may be
     */
    record Look(String source, List<String> attachments, boolean tooLong) {}

    /** Looks at the page that a comparison would have. */
    Look look(Entry entry, PageReader.Tree tree) {
        var view = PageView.of(tree.comparison(), entry, catalog, presentation);
        return new Look(entry.source(), view.attachments(), html.page(view).isEmpty());
    }

    private Printed print(PageReader.Read read, Entry entry, PageReader.Tree tree) {
        var comparison = tree.comparison();
        var asked = new Asked(catalog);
        var view = PageView.of(comparison, entry, asked, presentation);
        var files = machines.beside(entry, tree.text(), asked);
        var printed = html.page(view);
        if (printed.isEmpty()) {
            return new Printed(entry, null, Map.of(), null);
        }
        var page = MachineOutputs.naming(printed.get()).stating(LinkedData.of(view));
        var made = new ArrayList<>(files.keySet());
        made.add(page.path());
        var facts = new KeptPage.Facts(
                entry,
                CardView.of(comparison, entry, presentation),
                new String(CatalogJson.comparison(comparison, entry), StandardCharsets.UTF_8));
        var kept = new KeptPage(
                read.file().stamp(), read.text(), read.findings(), facts, asked.questions(), view.attachments(), made);
        return new Printed(entry, page, files, kept);
    }

    Page print(CatalogPage list) {
        return html.page(list);
    }
}
