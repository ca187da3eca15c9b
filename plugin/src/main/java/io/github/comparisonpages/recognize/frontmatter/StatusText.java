package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status;
import io.github.comparisonpages.model.metadata.Status.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line about a record's status says. For example, "Accepted, supersedes [5](0005-tea.md)" is the status "Accepted" and
 * one relation.
 *
 * @param status null where it names none, or is the blank of a template
 * @param relations what else it says that the record does to others
 * @param related other records that it only mentions as related, as written
 * @param whole whether that is all that it says
 */
record StatusText(@Nullable Status status, List<Relation> relations, List<String> related, boolean whole) {

    /** The blank of a template, which says nothing. */
    static final StatusText BLANK = new StatusText(null, List.of(), List.of(), false);

    StatusText {
        relations = List.copyOf(relations);
        related = List.copyOf(related);
    }

    /** Whether nothing was understood of it. */
    boolean isEmpty() {
        return status == null && relations.isEmpty() && related.isEmpty();
    }

    /** A status in the word of a known state. */
    static Status status(State state) {
        return new Status(state.key(), state);
    }

    /** A relation, unless it names nothing. */
    static Relation relation(Relation.Kind kind, boolean partly, String target, String note, SourceSpan span) {
        return new Relation(kind, partly, target.strip(), note.strip(), span);
    }
}
