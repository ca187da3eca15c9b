package io.github.comparisonpages.load;

/**
 * A file that a change touches.
 *
 * @param before its path from the root of the repository, as it was; empty where it is new
 * @param now its path as it is; empty where it is gone
 */
public record ChangedPath(String before, String now) {

    public ChangedPath {
        if (before.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("a file that never was");
        }
    }

    /** Returns what people call it: {@code a.txt}, or {@code a.txt → b.txt} for one that was moved. */
    public String label() {
        return before.isEmpty() || before.equals(now) ? now : now.isEmpty() ? before : before + " → " + now;
    }
}
