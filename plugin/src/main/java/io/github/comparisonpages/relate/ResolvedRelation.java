package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.relate.entry.Entry;

/**
 * What a comparison is to another one of the handbook, whichever of the two says so.
 *
 * @param kind seen from the one that was asked about
 * @param partly whether it holds for a part only
 * @param note what else its author says of it; may be empty
 */
public record ResolvedRelation(Relation.Kind kind, boolean partly, String note, Entry other) {}
