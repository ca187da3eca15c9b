/**
 * Catalogues that other sites publish, and those of earlier builds: {@code comparisons.json} read as comparisons.
 */
@NullMarked
package io.github.comparisonpages.load.catalog;

import org.jspecify.annotations.NullMarked;
