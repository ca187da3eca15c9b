/**
 * What a build leaves for the next one, which then makes anew only what has changed. Memory that is missing, torn or of
 * another version or configuration remembers nothing, and all is made anew.
 */
@NullMarked
package io.github.comparisonpages.write.memory;

import org.jspecify.annotations.NullMarked;
