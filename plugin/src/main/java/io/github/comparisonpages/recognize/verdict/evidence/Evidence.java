package io.github.comparisonpages.recognize.verdict.evidence;

import io.github.comparisonpages.recognize.verdict.clause.Clause;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.text.Excerpt;
import io.github.comparisonpages.recognize.verdict.text.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a section says.
 *
 * @param reading the sentence; null for a row of a table and for a label without an answer
 * @param said what it says of options
 * @param excerpt the words
 */
public record Evidence(Unit unit, @Nullable Reading reading, List<Saying> said, Excerpt excerpt, State state) {

    public enum State {
        SAID,
        /** A label stands before words that say that nothing is decided. */
        OPEN,
        /** A label stands before words that name no option. */
        UNRESOLVED
    }

    public static Evidence of(Reading reading) {
        return new Evidence(reading.unit(), reading, reading.said(), reading.excerpt(), State.SAID);
    }

    public static Evidence row(Unit unit, Choice choice) {
        var saying = new Saying(choice.option(), Saying.Kind.CHOSEN, Saying.Via.TABLE, new Clause(Mode.CHOOSE, 0), 0);
        saying.when = choice.when();
        return new Evidence(unit, null, List.of(saying), choice.excerpt(), State.SAID);
    }

    public static Evidence open(Unit unit) {
        return new Evidence(unit, null, List.of(), Excerpt.whole(unit.passage()), State.OPEN);
    }

    public static Evidence unresolved(Unit unit) {
        return new Evidence(unit, null, List.of(), Excerpt.whole(unit.passage()), State.UNRESOLVED);
    }

    /** Whether this is part of the same sentence or table. */
    public boolean isWith(Evidence other) {
        return this == other || unit == other.unit && unit.kind() == Unit.Kind.TABLE;
    }
}
