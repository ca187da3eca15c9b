/**
 * What a rule is, and what it is given to look at: a page, a link, the catalogue.
 *
 * <p>In: a page in each of its forms. Out: diagnostics. Not to be imported: single rules, any later stage, files, the clock, Maven.
 */
@NullMarked
package io.github.comparisonpages.lint.rule;

import org.jspecify.annotations.NullMarked;
