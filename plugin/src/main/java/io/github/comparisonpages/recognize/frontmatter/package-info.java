/**
 * What the front matter and the status lines of a decision record say, as typed values.
 *
 * <p>In: entries of the front matter and sections. Out: metadata, with what was wrong as diagnostics. Not to be imported: the rooms that read options, points, tables and verdicts.
 */
@NullMarked
package io.github.comparisonpages.recognize.frontmatter;

import org.jspecify.annotations.NullMarked;
