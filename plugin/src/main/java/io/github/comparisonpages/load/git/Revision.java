package io.github.comparisonpages.load.git;

/**
 * A state of a repository that somebody committed.
 *
 * @param name what it was asked for, such as {@code origin/main}
 * @param commit the commit's id in 40 hexadecimal digits
 */
public record Revision(String name, String commit) {

    private static final int SHORT = 7;

    /** Returns what people call it: {@code origin/main (1a2b3c4)}. */
    public String label() {
        return commit.startsWith(name) ? name : name + " (" + commit.substring(0, SHORT) + ")";
    }
}
