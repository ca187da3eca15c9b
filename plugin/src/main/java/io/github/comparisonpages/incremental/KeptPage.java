package io.github.comparisonpages.incremental;

import io.github.comparisonpages.codec.Fingerprint;
import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.lint.PageFindings;
import io.github.comparisonpages.load.FileStamp;
import io.github.comparisonpages.pipeline.PrintedPage.Facts;
import io.github.comparisonpages.relate.Neighbours;
import io.github.comparisonpages.relate.RecordedQuestion;
import io.github.comparisonpages.relate.RecordingNeighbours;
import java.util.List;

/**
 * What a build leaves of a comparison.
 *
 * @param stamp the source's size and time
 * @param text the fingerprint of the source's text
 * @param findings what is wrong with it by itself
 * @param facts what lists show of it
 * @param shown the fingerprint of the facts
 * @param questions what its page asked of others, with the answers that it shows
 * @param attachments files that stand beside its page, as paths below the docs folder
 * @param made paths of its page and of the files that were made of it
 */
public record KeptPage(
        FileStamp stamp,
        String text,
        PageFindings findings,
        Facts facts,
        String shown,
        List<RecordedQuestion> questions,
        List<String> attachments,
        List<String> made) {

    private static final RecordCodec<Facts> FACTS = RecordCodec.of(Facts.class);

    public KeptPage {
        questions = List.copyOf(questions);
        attachments = List.copyOf(attachments);
        made = List.copyOf(made);
    }

    /** A page that was just made. */
    KeptPage(
            FileStamp stamp,
            String text,
            PageFindings findings,
            Facts facts,
            List<RecordedQuestion> questions,
            List<String> attachments,
            List<String> made) {
        this(
                stamp,
                text,
                findings,
                facts,
                new Fingerprint().with(FACTS.bytes(facts)).text(),
                questions,
                attachments,
                made);
    }

    /** The same with the stamp that its file has now. */
    KeptPage at(FileStamp now) {
        return new KeptPage(now, text, findings, facts, shown, questions, attachments, made);
    }

    /** Whether its page would still be made at this path, and show the same of these neighbours. */
    boolean holds(String page, Neighbours neighbours) {
        return facts.entry().page().equals(page)
                && questions.stream().allMatch(question -> RecordingNeighbours.holds(question, neighbours));
    }
}
