/**
 * What the options are called, and which of them words mean.
 *
 * <p>In: the options and the text. Out: an option for a name, a number or other words, and text with options in the place of their names. Not to be imported: what is said of options, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict.name;

import org.jspecify.annotations.NullMarked;
