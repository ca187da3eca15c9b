/**
 * What the reader understood of one page, and why, for authors who wonder.
 *
 * <p>In: what was recognised. Out: {@code ExplanationView}, with all decisions made. Not to be imported: the pages' own views.
 */
@NullMarked
package io.github.comparisonpages.view.explain;

import org.jspecify.annotations.NullMarked;
