/**
 * What the author chooses, rejects or leaves open: what sections, marks, tables and sentences say, put together.
 *
 * <p>In: the tree of sections, the options, the front matter. Out: decisions with the sentence behind each. The packages below are its
 * steps: {@code grammar}, {@code text}, {@code name}, {@code clause}, each of which uses only those before it. Not to be imported: any
 * later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict;

import org.jspecify.annotations.NullMarked;
