package io.github.comparisonpages.pipeline;

/** Something that was asked for and is not done, with what a person can do in one line. Nothing was written. */
public final class RefusedChange extends Exception {

    private static final long serialVersionUID = 1;

    /** Returns one with this line for people. */
    public RefusedChange(String message) {
        super(message);
    }
}
