/**
 * Vocabulary of all stages: a comparison with its options, points, picks and verdict. What it is made of has rooms of
 * its own: {@code document} (text), {@code matrix} (tables) and {@code metadata} (what holds for the whole page).
 *
 * <p>Nothing enters and nothing leaves: these are values. Not to be imported: any other package of this plugin but
 * {@code diagnostic}, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.model;

import org.jspecify.annotations.NullMarked;
