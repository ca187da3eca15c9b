/**
 * The grammar of choosing: words, phrases, and what the phrases of each language do.
 *
 * <p>In: the vocabulary. Out: words and signs of a text, and which phrase stands at a place. Not to be imported: sections and all that reads them, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict.grammar;

import org.jspecify.annotations.NullMarked;
