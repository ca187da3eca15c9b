/**
 * Vocabulary of all stages: a comparison with its options, points, criteria, verdict and pick, and the text they are
 * made of.
 *
 * <p>Nothing enters and nothing leaves: these are values. Not to be imported: any other package of this plugin but
 * {@code diagnostic}, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.model;

import org.jspecify.annotations.NullMarked;
