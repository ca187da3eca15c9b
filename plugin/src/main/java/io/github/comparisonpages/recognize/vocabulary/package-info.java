/**
 * What authors call things: one file of phrases a language beside {@code Vocabulary}, and text made comparable.
 *
 * <p>In: text. Out: the term that it is, its normal form, the nearest of some names. Not to be imported: the rooms beside it.
 */
@NullMarked
package io.github.comparisonpages.recognize.vocabulary;

import org.jspecify.annotations.NullMarked;
