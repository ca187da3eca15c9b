/**
 * Two states of a handbook to what changed between them, in the terms of the format and not of the text: picks, leads, options,
 * points, reviews.
 *
 * <p>In: two {@link io.github.comparisonpages.relate.Catalog}s, and the comparisons of the pages whose text differs. Out: a
 * {@link io.github.comparisonpages.diff.HandbookDiff}. It is called as the goal and as everybody calls it who compares revisions;
 * "compare" would be what the pages themselves do. Not to be imported: any later stage, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.diff;

import org.jspecify.annotations.NullMarked;
