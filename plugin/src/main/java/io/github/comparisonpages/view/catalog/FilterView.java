package io.github.comparisonpages.view.catalog;

import java.util.List;

/**
 * A way to narrow a list of comparisons.
 *
 * @param key its name in the page's address
 * @param kind the control that fits as many values
 * @param values in the order in which they are offered
 */
public record FilterView(String key, String label, Kind kind, List<Value> values) {

    private static final int FEW = 6;
    private static final int MANY = 80;

    public FilterView {
        values = List.copyOf(values);
    }

    /** A control. */
    public enum Kind {
        /** A few values, all in sight. */
        BUTTONS,
        /** As many as one looks through. */
        SELECT,
        /** More than that: the reader types a part of it. */
        SEARCH
    }

    /**
     * What a comparison may have.
     *
     * @param value as comparisons carry it
     * @param text as people read it
     * @param count how many have it; 0 where the reader's clock decides
     */
    public record Value(String value, String text, int count) {}

    static FilterView of(String key, String label, List<Value> values) {
        Kind kind = values.size() <= FEW ? Kind.BUTTONS : values.size() <= MANY ? Kind.SELECT : Kind.SEARCH;
        return new FilterView(key, label, kind, values);
    }
}
