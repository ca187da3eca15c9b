/**
 * The ways to candidates: one class for each kind of place that may name options.
 *
 * <p>In: what is known of the page. Out: candidates, none of them judged. Not to be imported: what speaks for them, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.route;

import org.jspecify.annotations.NullMarked;
