/**
 * Vocabulary of all stages: what is wrong with an author's file, where, and what to do about it.
 *
 * <p>Nothing enters and nothing leaves: these are values. Not to be imported: any other package of this plugin, files,
 * Maven.
 */
@NullMarked
package io.github.comparisonpages.diagnostic;

import org.jspecify.annotations.NullMarked;
