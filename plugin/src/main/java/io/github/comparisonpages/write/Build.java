package io.github.comparisonpages.write;

import java.io.IOException;

/** What makes the pages, as an {@link IncrementalOutput} sees it at the end. */
public interface Build {

    /** Makes all pages and files, those too that the output said it keeps: what stands around pages has changed. */
    void again(Output output) throws IOException;

    /** All is written: the next build may rely on it. */
    void done() throws IOException;
}
