/**
 * A skin that is drawn once and put around many pages, instead of being drawn around each.
 *
 * <p>In: {@link io.github.comparisonpages.write.Page}s, given to a
 * {@link io.github.comparisonpages.write.site.stamp.PageQueue}. Out: pages in their skin, and the sinks of those few that
 * have to be drawn. A site is the same, byte for byte, without this package: it only takes longer.
 *
 * <p>Not to be imported: Maven beyond Doxia, a parser, the other writers.
 */
@NullMarked
package io.github.comparisonpages.write.site.stamp;

import org.jspecify.annotations.NullMarked;
