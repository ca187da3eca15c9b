package io.github.comparisonpages.validate;

import io.github.comparisonpages.load.Limits;
import java.time.LocalDate;

/**
 * What holds for all pages.
 *
 * @param limits within which they were read
 * @param asOf the day that decides what is overdue
 */
public record Handbook(Limits limits, LocalDate asOf) {}
