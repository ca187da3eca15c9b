package io.github.comparisonpages;

import io.github.comparisonpages.load.FileStamp;
import io.github.comparisonpages.relate.Asked;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.validate.PageFindings;
import io.github.comparisonpages.view.CardView;
import java.util.List;

/**
 * What a build leaves of a page for the next one.
 *
 * @param stamp the source's size and time
 * @param text the fingerprint of its text
 * @param questions what the page asked of others, and the answers that it shows
 * @param card what lists show of it
 * @param json its part of the catalogue
 * @param attachments files that stand beside it, as paths below the docs folder
 * @param made the page and the files that were made of it
 */
public record KeptPage(
        FileStamp stamp,
        String text,
        Entry entry,
        PageFindings findings,
        List<Asked.Question> questions,
        CardView card,
        String json,
        List<String> attachments,
        List<Made> made) {

    public KeptPage {
        questions = List.copyOf(questions);
        attachments = List.copyOf(attachments);
        made = List.copyOf(made);
    }

    /**
     * Something that was written.
     *
     * @param path below the output folder
     * @param page whether it is a page inside the site, and no file of its own
     */
    public record Made(String path, boolean page, String fingerprint) {}
}
