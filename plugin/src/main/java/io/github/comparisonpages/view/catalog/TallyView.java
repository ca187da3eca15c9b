package io.github.comparisonpages.view.catalog;

/** A number and what it counts. */
public record TallyView(String label, int number) {}
