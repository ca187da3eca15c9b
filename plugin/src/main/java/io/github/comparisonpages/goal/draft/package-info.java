/**
 * Beginning pages: which template, and in which folder.
 *
 * <p>In: parameters, and what stands in the docs folder. Out: a form, and the folder that it goes to.
 */
@NullMarked
package io.github.comparisonpages.goal.draft;

import org.jspecify.annotations.NullMarked;
