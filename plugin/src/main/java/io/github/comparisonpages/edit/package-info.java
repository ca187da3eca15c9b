/**
 * A source text and what shall be true of it, to the text of which that is true.
 *
 * <p>In: a {@link io.github.comparisonpages.load.SourceText} and {@link io.github.comparisonpages.edit.Change}s. Out: an
 * {@link io.github.comparisonpages.edit.Edit}: the changed text, or why it stays as it is. What is changed is said in the way
 * in which the file says such things already: as a key of its front matter, a line, a cell of a table, or a section. Every other
 * character stays, and the reader proves that nothing else is understood otherwise than before.
 *
 * <p>Not to be imported: any later stage, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.edit;

import org.jspecify.annotations.NullMarked;
