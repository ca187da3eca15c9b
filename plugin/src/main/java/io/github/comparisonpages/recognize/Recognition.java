package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.recognize.option.FoundOptions;

/**
 * A page as a comparison, and how its options were found.
 *
 * @param options the options that were found, in the order of the comparison's, and all that was proposed
 */
public record Recognition(Comparison comparison, FoundOptions options) {}
