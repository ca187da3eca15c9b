package io.github.comparisonpages.load.site;

import io.github.comparisonpages.load.BoundedFile;
import java.io.IOException;
import java.nio.file.Path;

/** The style sheet that a project adds to its pages. */
public final class SiteStylesheet {

    private static final int LONGEST = 1024 * 1024;

    private SiteStylesheet() {}

    /**
     * Reads it.
     *
     * @throws IOException if it is missing or has more than 1 MiB: the project's configuration is wrong then, not a
     *     page
     */
    public static byte[] read(Path file) throws IOException {
        return BoundedFile.read(file, LONGEST)
                .orElseThrow(() -> new IOException("the style sheet %s has more than 1 MiB".formatted(file)));
    }
}
