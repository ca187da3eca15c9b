package io.github.comparisonpages.create;

/**
 * A record that a new one replaces.
 *
 * @param name its file's, in the folder that the new one comes into, such as {@code 0003-use-redis.md}
 * @param title as the record has it, with its number or without
 * @param text all of it
 */
public record Predecessor(String name, String title, String text) {}
