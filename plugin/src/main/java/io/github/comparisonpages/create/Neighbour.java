package io.github.comparisonpages.create;

/**
 * A page that stands in the folder already, after whose manner a new one is written.
 *
 * @param name its file's, such as {@code 0003-use-redis.md}
 * @param text all of it
 */
public record Neighbour(String name, String text) {}
