package io.github.comparisonpages.preview;

import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.util.Map;

/**
 * What the site puts around the pages.
 *
 * @param drawing draws the skin; called by several threads
 * @param files those of the skin and the site's own resources, by their paths below the site
 */
public record SiteFrame(Drawing drawing, Map<String, byte[]> files) {

    public SiteFrame {
        files = Map.copyOf(files);
    }

    /** Draws the skin around a page. */
    @FunctionalInterface
    public interface Drawing {
        /** Returns a whole document. */
        String around(Page page) throws IOException;
    }

    /** Opens the skin, again where its descriptor has changed. */
    @FunctionalInterface
    public interface Source {
        SiteFrame open() throws IOException;
    }
}
