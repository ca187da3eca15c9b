package io.github.comparisonpages.write.site.skin;

import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.PageSink;
import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.stamp.PageQueue;
import java.io.IOException;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a report that the site plugin runs: it draws the skin around what its sinks were given, once the report is
 * done. Pages and files may come from any thread.
 */
public final class SiteOutput implements IncrementalOutput {

    private final Sink index;
    private final SinkFactory factory;
    private final Surroundings site;
    private final OutputFolder files;
    private final Ledger ledger;
    private final @Nullable PageQueue waiting;

    /**
     * @param index the report's own sink, for {@code index.html}
     * @param factory opens a sink for each other page
     */
    public SiteOutput(Sink index, SinkFactory factory, Surroundings site) throws IOException {
        this.index = index;
        this.factory = factory;
        this.site = site;
        this.files = new OutputFolder(site.folder());
        this.ledger = new Ledger(site.folder(), site.memory());
        this.waiting = site.stamped() ? waiting() : null;
    }

    private @Nullable PageQueue waiting() throws IOException {
        var queue = new PageQueue(this::sink, site, ledger);
        if (SinkList.feed(factory, queue)) {
            return queue;
        }
        queue.close();
        site.log()
                .accept("The skin is drawn around each comparison page, which takes longer:"
                        + " what runs this report is unknown here");
        return null;
    }

    @Override
    public void page(Page page) throws IOException {
        if (waiting != null && !page.path().equals("index.html")) {
            waiting.add(page);
        } else {
            synchronized (factory) {
                new PageSink(sink(page.path())).write(page);
            }
        }
    }

    private Sink sink(String path) throws IOException {
        if (path.equals("index.html")) {
            return index;
        }
        var file = site.folder().resolve(path).toFile();
        return factory.createSink(file.getParentFile(), file.getName());
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        files.write(path, content);
        ledger.note(path);
    }

    @Override
    public boolean keeps(String path) {
        return waiting != null && waiting.keeps(path);
    }

    @Override
    public void end(Build build) throws IOException {
        if (waiting == null) {
            build.done();
        } else {
            waiting.end(build);
        }
    }
}
