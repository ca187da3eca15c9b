/**
 * Points for and against an option, and the other things that its section says.
 *
 * <p>In: a section that belongs to an option. Out: its summary, points and facets. Not to be imported: the rooms that find options, read tables of criteria and verdicts.
 */
@NullMarked
package io.github.comparisonpages.recognize.point;

import org.jspecify.annotations.NullMarked;
