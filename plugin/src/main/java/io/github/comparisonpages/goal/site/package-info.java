/**
 * What the project's site needs to be known: its skin, its modules, its address, and catalogues of other projects.
 */
@NullMarked
package io.github.comparisonpages.goal.site;

import org.jspecify.annotations.NullMarked;
