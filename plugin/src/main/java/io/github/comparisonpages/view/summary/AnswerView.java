package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.StatusWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a comparison answers, for those who do not look at its page.
 *
 * @param page the page's path below the output folder
 * @param title the title in plain text
 * @param category its group; empty where it has none
 * @param pick the answer in a few words; empty where it compares nothing
 * @param contexts for whom something else or something closer holds, each in a few words
 * @param outdated whether it no longer holds
 * @param remarks where the answer stands: its status unless it is accepted, and how fresh it is
 */
public record AnswerView(
        String page,
        String title,
        String category,
        String pick,
        List<String> contexts,
        boolean outdated,
        List<String> remarks) {

    public AnswerView {
        contexts = List.copyOf(contexts);
        remarks = List.copyOf(remarks);
    }

    /** Returns the answer of one of the catalogue's entries. */
    public static AnswerView of(Entry entry, Presentation presentation) {
        Messages words = presentation.words();
        String category = entry.metadata().category();
        return new AnswerView(
                entry.page(),
                entry.title(),
                category == null ? "" : category,
                AnswerWords.line(entry, words),
                entry.picks().stream()
                        .filter(p -> !p.context().isEmpty())
                        .flatMap(p -> entry
                                .option(p.optionId())
                                .map(o -> AnswerWords.context(p.context(), p.basis(), words) + ": " + o.name())
                                .stream())
                        .toList(),
                StatusWords.outdated(entry.status()),
                remarks(entry, presentation, words));
    }

    /** Returns all of it but the title, each in a few words. */
    public List<String> lines() {
        return Stream.of(List.of(pick), contexts, remarks)
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> remarks(Entry entry, Presentation presentation, Messages words) {
        var remarks = new ArrayList<String>();
        String status = StatusWords.unlessAccepted(entry.status(), words);
        if (!status.isEmpty()) {
            remarks.add(status);
        }
        var freshness = FreshnessView.of(entry.metadata(), presentation.asOf(), words);
        if (freshness != null) {
            remarks.add(freshness.words().text());
        }
        return remarks;
    }
}
