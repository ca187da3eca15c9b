package io.github.comparisonpages.write.site.skin;

import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.site.PageSink;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.RendererException;
import org.apache.maven.doxia.siterenderer.SiteRenderer;
import org.apache.maven.doxia.siterenderer.SiteRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * The skin of a project, drawn around one page at a time. Never loaded at site time, where another version of Doxia may be in
 * charge.
 */
public final class SkinFrame {

    private final SiteRenderer renderer;
    private final SiteRenderingContext skin;
    private final Surroundings site;

    /** {@code skin} is the skin with the project's menus. */
    public SkinFrame(SiteRenderer renderer, SiteRenderingContext skin, Surroundings site) {
        this.renderer = renderer;
        this.skin = skin;
        this.site = site;
    }

    /** Returns the document in which a page stands; one thread at a time draws. */
    public synchronized String around(Page page) throws IOException {
        var sink = sink(page.path());
        new PageSink(sink).write(page);
        return draw(sink, page.path());
    }

    /** Copies the style sheets, scripts and pictures of the skin into a folder as that of a site. */
    public void copyFiles(Path folder) throws IOException {
        renderer.copyResources(skin, folder.toFile());
    }

    /** Opens what a page is written into; {@code path} is below the output folder. */
    SiteRendererSink sink(String path) {
        String document = path.substring(0, path.length() - ".html".length());
        return new SiteRendererSink(
                new DocumentRenderingContext(site.site().toFile(), site.path(document), "comparison:report"));
    }

    /** Draws the skin around what was written. */
    String draw(SiteRendererSink sink, String path) throws IOException {
        var html = new StringWriter();
        try {
            renderer.mergeDocumentIntoSite(html, sink, skin);
        } catch (RendererException e) {
            throw new IOException("the skin cannot be drawn around " + path, e);
        }
        return html.toString();
    }

    /** Returns what the skin says that its pages are encoded in. */
    Charset charset() {
        return Charset.forName(skin.getOutputEncoding());
    }
}
