package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;

/** Pages of a report that the site plugin runs: it draws the skin around what its sinks were given. */
public final class SiteOutput implements Output {

    private final Sink index;
    private final SinkFactory factory;
    private final Path folder;
    private final OutputFolder files;

    /**
     * @param index the report's own sink, for {@code index.html}
     * @param factory opens a sink for each other page
     * @param folder the output folder of the report
     */
    public SiteOutput(Sink index, SinkFactory factory, Path folder) {
        this.index = index;
        this.factory = factory;
        this.folder = folder;
        this.files = new OutputFolder(folder);
    }

    @Override
    public void page(Page page) throws IOException {
        new PageSink(sink(page.path())).write(page);
    }

    private Sink sink(String path) throws IOException {
        if (path.equals("index.html")) {
            return index;
        }
        var file = new File(folder.toFile(), path);
        return factory.createSink(file.getParentFile(), file.getName());
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        files.write(path, content);
    }
}
