/**
 * One comparison elsewhere than on its page: as a card, a badge, a few lines, a part of another page, or Markdown.
 *
 * <p>In: a comparison and its entry in the catalogue. Out: {@link io.github.comparisonpages.view.summary.CardView}, {@link
 * io.github.comparisonpages.view.summary.AnswerView}, {@link io.github.comparisonpages.view.summary.FragmentView} and their
 * like.
 *
 * <p>Not to be imported: what gathers comparisons.
 */
@NullMarked
package io.github.comparisonpages.view.summary;

import org.jspecify.annotations.NullMarked;
