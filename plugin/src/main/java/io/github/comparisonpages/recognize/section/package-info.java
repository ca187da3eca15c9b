/**
 * A page as one tree of sections: all that acts as a heading is one, be it written as a heading, a bold line, a label or a callout.
 *
 * <p>In: the blocks of a parsed page. Out: sections that keep the author's blocks. Nothing is taken from a section. Not to be imported: the rooms that read options, points, tables and verdicts.
 */
@NullMarked
package io.github.comparisonpages.recognize.section;

import org.jspecify.annotations.NullMarked;
