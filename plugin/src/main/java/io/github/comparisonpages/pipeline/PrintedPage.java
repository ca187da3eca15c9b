package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.relate.RecordedQuestion;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.summary.CardView;
import io.github.comparisonpages.write.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as it was printed.
 *
 * @param facts what lists show of it
 * @param page its page; null where the one of an earlier build stays
 * @param files what is made of it besides, by the paths below the output folder; none where those of an earlier build stay
 * @param made the paths of the page and of these files, also of those that stay
 * @param attachments the files of the docs folder that the page shows or links to
 * @param questions what the page asked about other pages, with the answers
 */
public record PrintedPage(
        Facts facts,
        @Nullable Page page,
        Map<String, byte[]> files,
        List<String> made,
        List<String> attachments,
        List<RecordedQuestion> questions) {

    public PrintedPage {
        made = List.copyOf(made);
        attachments = List.copyOf(attachments);
        questions = List.copyOf(questions);
    }

    /**
     * What others show of a comparison.
     *
     * @param json its part of the catalogue
     */
    public record Facts(Entry entry, CardView card, String json) {}
}
