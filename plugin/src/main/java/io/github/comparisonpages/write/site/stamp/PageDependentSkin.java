package io.github.comparisonpages.write.site.stamp;

/** Says why a skin has to draw each page by itself: its message ends a sentence. */
final class PageDependentSkin extends Exception {

    private static final long serialVersionUID = 1;

    PageDependentSkin(String reason) {
        super(reason);
    }
}
