package io.github.comparisonpages.view.page;

import org.jspecify.annotations.Nullable;

/**
 * What there is to choose from, and what is chosen.
 *
 * @param useWhen which option is for whom
 * @param pair any two of the options; null where there are no more than two
 */
public record ChoiceView(
        @Nullable PickCardView pick,
        @Nullable UseWhenView useWhen,
        @Nullable OptionsView options,
        @Nullable PairView pair) {}
