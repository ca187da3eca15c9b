package io.github.comparisonpages.diff;

/**
 * That a criterion came, went, or counts more or less.
 *
 * @param before its weight as it was; empty where it had none, or where the criterion is new
 * @param now its weight as it is; empty where it has none, or where the criterion is gone
 */
public record CriterionChange(String criterion, Kind kind, String before, String now) {

    /** What became of the criterion. */
    public enum Kind {
        ADDED,
        REMOVED,
        WEIGHED
    }
}
