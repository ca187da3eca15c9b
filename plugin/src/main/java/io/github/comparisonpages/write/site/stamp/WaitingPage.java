package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.Page;

/**
 * A page that has no skin yet.
 *
 * @param head without facts: they are in the body
 * @param body where the body is kept, in UTF-8
 * @param first whether it has a kind of element that no page before it had
 * @param special whether a skin is known to treat it unlike others
 */
record WaitingPage(String path, Page.Head head, Spool.Kept body, boolean first, boolean special) {

    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the number of folders above the page: what relative links of a skin depend on. */
    int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    /** Returns whether nobody escapes a character of the path. */
    boolean hasPlainPath() {
        return path.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == '/'
                        || c == '.'
                        || c == '-'
                        || c == '_');
    }
}
