/**
 * The words by which all languages name options, made ready to be looked for.
 *
 * <p>In: the vocabulary. Out: the names in a title or an enumeration, and whether a sentence announces options. Not to be imported: the page, the other rooms of options, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.words;

import org.jspecify.annotations.NullMarked;
