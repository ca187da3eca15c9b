package io.github.comparisonpages.preview;

import io.github.comparisonpages.pipeline.BuildRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a preview.
 *
 * @param build what is read, and how pages are made
 * @param frame opens what the site puts around them
 * @param docs the docs folder as the reader of the log knows it, such as {@code docs}
 * @param port 0 for any
 * @param clock in nanoseconds since any time
 * @param log where lines for people go
 */
public record PreviewRequest(
        BuildRequest build, SiteFrame.Source frame, String docs, int port, LongSupplier clock, Log log) {

    private static final int LAST_PORT = 65_535;

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if there is no such port
     */
    public PreviewRequest {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("port is 0 to %s, not %s".formatted(LAST_PORT, port));
        }
    }

    /** Takes lines for people. */
    public interface Log {
        void info(String line);

        void warn(String line);
    }

    Path docsDirectory() {
        return build.handbook().docs().directory();
    }

    /** All files and folders on which the pages depend. */
    List<Path> places() {
        var places = new ArrayList<Path>();
        places.add(docsDirectory());
        add(places, build.handbook().siteDirectory());
        add(places, build.site().templateDirectory());
        add(places, build.site().stylesheet());
        add(places, build.site().diagramScript());
        return places;
    }

    private static void add(List<Path> places, @Nullable Path place) {
        if (place != null) {
            places.add(place);
        }
    }
}
