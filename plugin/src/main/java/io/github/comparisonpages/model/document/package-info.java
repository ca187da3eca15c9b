/**
 * Vocabulary of what stands in a file: front matter, blocks, and the pieces of running text that they hold.
 *
 * <p>Nothing enters and nothing leaves: these are values. Not to be imported: any other package of this plugin but
 * {@code diagnostic}, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.model.document;

import org.jspecify.annotations.NullMarked;
