package io.github.comparisonpages.write.site.stamp;

import java.io.IOException;
import org.apache.maven.doxia.sink.Sink;

/** Opens a sink for a page: what the sink is given, the skin is drawn around, and the page is then on disk. */
@FunctionalInterface
public interface Sinks {

    /** {@code path} is below the output folder, with {@code /}. */
    Sink open(String path) throws IOException;
}
