/**
 * Builds that make anew only what has changed.
 *
 * <p>In: a request, and the folder in which the last build left what it knew. Out: the same pages as without it. Memory that is
 * missing, torn or of another version or configuration remembers nothing, and all is made anew.
 *
 * <p>Not to be imported: Maven.
 */
@NullMarked
package io.github.comparisonpages.incremental;

import org.jspecify.annotations.NullMarked;
