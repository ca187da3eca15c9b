package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;

/** Gives each option its mark: four filled shapes with a hue each, then four hollow ones, which repeat. */
public final class OptionMarks {

    /** The mark of what is no option. */
    public static final int NONE = -1;

    private static final int HUES = 4;
    private static final int HOLLOW = 4;

    private OptionMarks() {}

    public static int of(Comparison comparison, String optionId) {
        for (int i = 0; i < comparison.options().size(); i++) {
            if (comparison.options().get(i).id().equals(optionId)) {
                return at(i);
            }
        }
        return NONE;
    }

    public static int at(int option) {
        return option < HUES ? option : HUES + (option - HUES) % HOLLOW;
    }
}
