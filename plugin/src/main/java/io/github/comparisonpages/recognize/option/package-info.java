/**
 * What a page compares: every place that may name options proposes a reading, evidence decides between them.
 *
 * <p>In: the tree of sections, the front matter, the title. Out: options with the places where each was found. Not to be imported: the rooms of tables and verdicts.
 */
@NullMarked
package io.github.comparisonpages.recognize.option;

import org.jspecify.annotations.NullMarked;
