package io.github.comparisonpages.view;

import io.github.comparisonpages.model.metadata.Status;
import org.jspecify.annotations.Nullable;

/** How pages tell where a comparison stands. */
public final class StatusWords {

    private StatusWords() {}

    /** Returns the page's own word for a known state, or the author's where these say more; empty for none. */
    public static String of(@Nullable Status status, Messages words) {
        if (status == null) {
            return "";
        }
        boolean plain = status.words().equalsIgnoreCase(status.state().key());
        return plain ? words.text("status." + status.state().key()) : status.words();
    }

    /** Returns the same; empty also where it is in force in the usual word, which needs none in a list. */
    public static String unlessAccepted(@Nullable Status status, Messages words) {
        return status == null || status.state() == Status.State.ACCEPTED ? "" : of(status, words);
    }

    /** Returns whether it says that the page no longer holds. */
    public static boolean outdated(@Nullable Status status) {
        return status != null && status.state().retired();
    }
}
