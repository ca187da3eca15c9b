/**
 * The goals: Maven's side.
 *
 * <p>In: parameters from the POM, and what the site plugin hands over. Out: pages in the site and lines in the log. Maven's
 * types stop here, and only here are the clock and the project asked.
 *
 * <p>Not to be imported: by any other package of this plugin.
 */
@NullMarked
package io.github.comparisonpages.goal;

import org.jspecify.annotations.NullMarked;
