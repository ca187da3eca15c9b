package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.view.summary.CardView;
import io.github.comparisonpages.write.NotedOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes printed pages with their files, one after the other, and keeps of each only what lists show. */
final class WriteStage {

    private final Handbook handbook;
    private final NotedOutput output;
    private final Attachments attachments;
    private final EarlierBuild earlier;
    private final Progress progress;
    private final List<CardView> cards = new ArrayList<>();
    private final List<byte[]> json = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int done;
    private int unchanged;

    WriteStage(
            Handbook handbook, NotedOutput output, Attachments attachments, EarlierBuild earlier, Progress progress) {
        this.handbook = handbook;
        this.output = output;
        this.attachments = attachments;
        this.earlier = earlier;
        this.progress = progress;
    }

    /** Writes a page. Pages come in the order of the catalogue. */
    void write(Diagnosed<Optional<PrintedPage>> printed) throws IOException {
        progress.page(
                Progress.Step.WRITTEN, ++done, handbook.catalog().entries().size());
        diagnostics.addAll(printed.diagnostics());
        if (printed.value().isPresent()) {
            write(printed.value().get());
        }
    }

    private void write(PrintedPage printed) throws IOException {
        if (printed.page() == null) {
            unchanged++;
            output.noteAll(printed.made());
        } else {
            output.page(printed.page());
            for (var file : printed.files().entrySet()) {
                output.file(file.getKey(), file.getValue());
            }
        }
        attachments.copy(printed, output);
        cards.add(printed.facts().card());
        json.add(printed.facts().json().getBytes(StandardCharsets.UTF_8));
        earlier.take(handbook.page(printed.facts().entry().source()), printed);
    }

    /** Returns the card of each comparison that has a page, in the order of the catalogue. */
    List<CardView> cards() {
        return cards;
    }

    /** Returns the part of the catalogue of each comparison that has a page. */
    List<byte[]> json() {
        return json;
    }

    /** Returns how many pages are as an earlier build left them. */
    int unchanged() {
        return unchanged;
    }

    /** Returns what was found wrong while pages were printed and written. */
    List<Diagnostic> diagnostics() {
        var all = new ArrayList<>(diagnostics);
        all.addAll(attachments.diagnostics());
        return all;
    }
}
