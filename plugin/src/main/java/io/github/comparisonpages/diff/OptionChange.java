package io.github.comparisonpages.diff;

/**
 * That an option came, went, or is called by another name.
 *
 * @param before its name as it was; empty where it is new
 * @param now its name as it is; empty where it is gone
 */
public record OptionChange(String before, String now) {}
