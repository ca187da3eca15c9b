/**
 * Text, whatever it means: made comparable, quoted in messages, measured in columns, and what was probably meant by a
 * misspelt word. In: strings. Out: strings and numbers. Below the model, so that all stages can use it.
 *
 * <p>Not to be imported: any other package of ours; the words of a language are in {@code recognize.vocabulary}.
 */
@NullMarked
package io.github.comparisonpages.text;

import org.jspecify.annotations.NullMarked;
