/**
 * What is printed as text: to a terminal, and for build servers.
 *
 * <p>In: views and findings. Out: text. Not to be imported: Maven.
 */
@NullMarked
package io.github.comparisonpages.write.text;

import org.jspecify.annotations.NullMarked;
