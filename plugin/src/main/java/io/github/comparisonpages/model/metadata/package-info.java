/**
 * Vocabulary of what an author says about a page as a whole: its status, dates, people, and ties to other pages.
 *
 * <p>Nothing enters and nothing leaves: these are values. Not to be imported: any other package of this plugin but
 * {@code diagnostic}, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.model.metadata;

import org.jspecify.annotations.NullMarked;
