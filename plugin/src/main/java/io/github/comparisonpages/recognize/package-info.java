/**
 * Parsed page to comparison.
 *
 * <p>In: {@link io.github.comparisonpages.parse.ParsedPage}. Out: {@link io.github.comparisonpages.model.Comparison}, always,
 * however partial, with what was repaired or not understood as diagnostics. One recogniser a part; what authors call things
 * is data: a file a language beside the classes.
 *
 * <p>Every text of the page goes into exactly one part of the comparison: a recogniser takes what it understands, and the
 * rest is kept as prose. Whether the comparison is any good is not asked here.
 *
 * <p>Not to be imported: any later stage, CommonMark, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.recognize;

import org.jspecify.annotations.NullMarked;
