package io.github.comparisonpages.view.summary;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.AnswerWords;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.view.StatusWords;
import java.time.LocalDate;

/**
 * A comparison's pick on a badge.
 *
 * @param label what the badge is about; empty where the message says it
 * @param message the options picked, that none is, or that there is a conclusion to read
 * @param remark why the message is to be taken with care; empty where it is not
 * @param title what is compared
 * @param description the whole message, uncut
 */
public record BadgeView(String label, String message, String remark, Tone tone, String title, String description) {

    /** How the message is meant; the words say it too. */
    public enum Tone {
        PICKED,
        OPEN,
        OVERDUE,
        OUTDATED
    }

    /** Returns the badge of one of the catalogue's entries. */
    public static BadgeView of(Entry entry, Presentation presentation) {
        Messages words = presentation.words();
        Status status = entry.status();
        Answer answer = entry.answer();
        LocalDate next = entry.metadata().reviewBy();
        boolean overdue = next != null && next.isBefore(presentation.asOf());
        Tone tone = StatusWords.outdated(status)
                ? Tone.OUTDATED
                : overdue ? Tone.OVERDUE : answer.announced() ? Tone.PICKED : Tone.OPEN;
        String remark = tone == Tone.OUTDATED
                ? words.text("status." + status.state().key())
                : tone == Tone.OVERDUE ? words.text("badgeOverdue") : "";
        String line = AnswerWords.line(entry, words);
        return new BadgeView(
                answer.announced() ? words.text("badgePick") : "",
                message(answer, words),
                remark,
                tone,
                entry.title(),
                remark.isEmpty() ? line : line + ". " + remark);
    }

    private static String message(Answer answer, Messages words) {
        if (answer.announced()) {
            return AnswerWords.names(answer);
        }
        return answer.conclusion() ? words.text("badgeConclusion") : AnswerWords.label(answer, words);
    }
}
