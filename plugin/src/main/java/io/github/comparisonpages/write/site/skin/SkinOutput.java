package io.github.comparisonpages.write.site.skin;

import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.stamp.PageQueue;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * Pages of a report that runs without the site plugin: the skin is drawn here, once all pages are there. Never loaded
 * at site time, where another version of Doxia may be in charge.
 */
public final class SkinOutput implements IncrementalOutput {

    private final SiteRenderer renderer;
    private final SiteRenderingContext skin;
    private final Surroundings site;
    private final OutputFolder files;
    private final Ledger ledger;
    private final PageQueue queue;
    private final Queue<String> paths = new ArrayDeque<>();

    /** {@code skin} is the skin with the project's menus. */
    public SkinOutput(SiteRenderer renderer, SiteRenderingContext skin, Surroundings site) throws IOException {
        this.renderer = renderer;
        this.skin = skin;
        this.site = site;
        this.files = new OutputFolder(site.folder());
        this.ledger = new Ledger(site.folder(), site.memory());
        this.queue = new PageQueue(
                path -> {
                    paths.add(path);
                    return sink(path);
                },
                site,
                ledger);
        renderer.copyResources(skin, site.site().toFile());
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
            draw((SiteRendererSink) queue.next(), paths.remove());
        }
    }

    private Sink sink(String path) {
        String document = path.substring(0, path.length() - ".html".length());
        return new SiteRendererSink(
                new DocumentRenderingContext(site.site().toFile(), site.path(document), "comparison:report"));
    }

    private void draw(SiteRendererSink sink, String path) throws IOException {
        var html = new StringWriter();
        try {
            renderer.mergeDocumentIntoSite(html, sink, skin);
        } catch (RendererException e) {
            throw new IOException("the skin cannot be drawn around " + path, e);
        }
        files.write(path, html.toString().getBytes(Charset.forName(skin.getOutputEncoding())));
    }
}
