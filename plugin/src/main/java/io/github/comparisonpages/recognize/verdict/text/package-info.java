/**
 * A page as text that decisions are read from: sections, paragraphs, sentences, what the author set apart.
 *
 * <p>In: the tree of sections. Out: parts with their units, sentences, labels, kinds of sections, the language. Not to be imported: options, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.verdict.text;

import org.jspecify.annotations.NullMarked;
