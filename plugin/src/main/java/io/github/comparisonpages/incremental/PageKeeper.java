package io.github.comparisonpages.incremental;

import java.io.IOException;

/** Keeps what a build leaves of each page for the next one. */
@FunctionalInterface
interface PageKeeper {

    void add(KeptPage page) throws IOException;
}
