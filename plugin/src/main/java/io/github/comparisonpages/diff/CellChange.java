package io.github.comparisonpages.diff;

/**
 * That a table says something else of an option under a criterion; each of the two may be empty.
 *
 * @param criterion its name as it is
 * @param option its name as it is
 */
public record CellChange(String criterion, String option, String before, String now) {}
