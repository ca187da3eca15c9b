package io.github.comparisonpages.write.site.skin;

import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.stamp.PageQueue;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * Pages of a report that runs without the site plugin: the skin is drawn here, once all pages are there. Never loaded
 * at site time, where another version of Doxia may be in charge.
 */
public final class SkinOutput implements IncrementalOutput {

    private final SkinFrame frame;
    private final OutputFolder files;
    private final Ledger ledger;
    private final PageQueue queue;
    private final Queue<String> paths = new ArrayDeque<>();

    /** Begins with what the skin brings itself. */
    public SkinOutput(SkinFrame frame, Surroundings site) throws IOException {
        this.frame = frame;
        this.files = new OutputFolder(site.folder());
        this.ledger = new Ledger(site.folder(), site.memory());
        this.queue = new PageQueue(
                path -> {
                    paths.add(path);
                    return frame.sink(path);
                },
                site,
                ledger);
        frame.copyFiles(site.site());
    }

    @Override
    public void page(Page page) throws IOException {
        queue.add(page);
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        files.write(path, content);
        ledger.note(path);
    }

    @Override
    public boolean keeps(String path) {
        return queue.keeps(path);
    }

    @Override
    public void end(Build build) {
        queue.end(build);
    }

    /** Draws the skin around all pages: before this there are none. */
    @Override
    public void close() throws IOException {
        while (queue.hasNext()) {
            var sink = (SiteRendererSink) queue.next();
            String path = paths.remove();
            files.write(path, frame.draw(sink, path).getBytes(frame.charset()));
        }
    }
}
