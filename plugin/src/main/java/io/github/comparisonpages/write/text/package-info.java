/**
 * What is printed to a terminal.
 *
 * <p>In: views. Out: text. Not to be imported: Maven.
 */
@NullMarked
package io.github.comparisonpages.write.text;

import org.jspecify.annotations.NullMarked;
