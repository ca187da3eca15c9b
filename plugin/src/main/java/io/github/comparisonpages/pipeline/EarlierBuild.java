package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.load.DocsFile;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.util.Optional;

/**
 * Knows what an earlier build made of the same texts, so that a build need not make it again, and takes what this one makes.
 * By default it knows nothing and keeps nothing.
 */
public interface EarlierBuild {

    /** There was none, and nobody asks for this one. */
    EarlierBuild NONE = new EarlierBuild() {};

    /** Returns what was read of a file that has not been touched since; called by several threads. */
    default Optional<ReadPage> read(DocsFile file) {
        return Optional.empty();
    }

    /** Returns what was read of a file whose text has this fingerprint still; called by several threads. */
    default Optional<ReadPage> read(DocsFile file, String fingerprint) {
        return Optional.empty();
    }

    /** Returns the page of a text that was read then, if it would look the same now; called by several threads. */
    default Optional<PrintedPage> printed(ReadPage read, Entry entry, Catalog catalog) {
        return Optional.empty();
    }

    /** Takes a page that was written, in the order of the catalogue. */
    default void take(ReadPage read, PrintedPage printed) throws IOException {}

    /** Returns the index page if all lists would look the same now. All pages were taken before. */
    default Optional<Page> lists(Catalog catalog) {
        return Optional.empty();
    }

    /** Takes the index page once all lists are written; those that are not complete have to be made again next time. */
    default void takeLists(Page index, boolean complete) {}
}
