package io.github.comparisonpages.macro;

/** Why there is nothing to show, for the author of the page. */
final class NoFragment extends Exception {

    private static final long serialVersionUID = 1;

    NoFragment(String message) {
        super(message);
    }
}
