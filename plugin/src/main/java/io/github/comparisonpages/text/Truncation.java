package io.github.comparisonpages.text;

/** The start of a long text. */
public final class Truncation {

    private static final int LONGEST = 200;

    private Truncation() {}

    /** The text itself where it is short; else as many whole words as there is room for. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        int cut = end > 0 ? end : text.offsetByCodePoints(0, LONGEST / 2);
        return text.substring(0, cut) + " …";
    }
}
