package io.github.comparisonpages.load.site;

import io.github.comparisonpages.load.BoundedFile;
import java.io.IOException;
import java.nio.file.Path;

/** The script that a project has drawn diagrams by. */
public final class SiteScript {

    private static final int LONGEST = 16 * 1024 * 1024;

    private SiteScript() {}

    /**
     * Reads it.
     *
     * @throws IOException if it is missing or has more than 16 MiB: the project's configuration is wrong then, not a
     *     page
     */
    public static byte[] read(Path file) throws IOException {
        return BoundedFile.read(file, LONGEST)
                .orElseThrow(() -> new IOException("the script %s has more than 16 MiB".formatted(file)));
    }
}
