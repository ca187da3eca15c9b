package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.relate.RecordingNeighbours;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.page.PageView;
import io.github.comparisonpages.view.summary.CardView;
import io.github.comparisonpages.write.html.HtmlPages;
import io.github.comparisonpages.write.json.CatalogJson;
import io.github.comparisonpages.write.json.LinkedData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the pages of comparisons, one by one and in any order. */
final class PrintStage {

    private final Handbook handbook;
    private final ReadStage reader;
    private final EarlierBuild earlier;
    private final Presentation presentation;
    private final HtmlPages html;

    PrintStage(Handbook handbook, ReadStage reader, EarlierBuild earlier, Presentation presentation, HtmlPages html) {
        this.handbook = handbook;
        this.reader = reader;
        this.earlier = earlier;
        this.presentation = presentation;
        this.html = html;
    }

    /** Prints a page, unless that of an earlier build still stands; empty if its file is gone, or it is too long. */
    Diagnosed<Optional<PrintedPage>> print(Entry entry) {
        var read = handbook.page(entry.source());
        var before = earlier.printed(read, entry, handbook.catalog());
        if (before.isPresent()) {
            return new Diagnosed<>(before, List.of());
        }
        return reader.source(read)
                .map(source -> print(entry, source))
                .orElse(new Diagnosed<>(Optional.empty(), List.of()));
    }

    private Diagnosed<Optional<PrintedPage>> print(Entry entry, PageSource source) {
        var comparison = source.comparison();
        var neighbours = new RecordingNeighbours(handbook.catalog());
        var view = PageView.of(comparison, entry, neighbours, presentation);
        var files = MachineOutputs.beside(entry, source.text(), neighbours, presentation);
        var printed = html.page(view);
        if (printed.isEmpty()) {
            return new Diagnosed<>(Optional.empty(), List.of(tooLong(entry)));
        }
        var facts = new PrintedPage.Facts(
                entry,
                CardView.of(comparison, entry, presentation),
                new String(CatalogJson.comparison(comparison, entry), StandardCharsets.UTF_8));
        var page = MachineOutputs.naming(printed.get()).stating(LinkedData.of(view));
        var made = new ArrayList<>(files.keySet());
        made.add(page.path());
        return new Diagnosed<>(
                Optional.of(
                        new PrintedPage(facts, page, files, made, view.meta().attachments(), neighbours.questions())),
                List.of());
    }

    private Diagnostic tooLong(Entry entry) {
        return DiagnosticId.TOO_LARGE.at(
                entry.source(),
                SourceSpan.START,
                "the page has more than %s characters".formatted(html.longestPage()),
                "Split the file into several, or raise maxPageSize. It has no page until then.");
    }
}
