package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
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
 * Pages of a report that runs without the site plugin: the skin is drawn here, page by page. Never loaded at site time,
 * where another version of Doxia may be in charge.
 */
public final class SkinOutput implements Output {

    private final SiteRenderer renderer;
    private final SiteRenderingContext skin;
    private final Path site;
    private final String report;
    private final OutputFolder files;

    /**
     * @param skin the skin with the project's menus
     * @param site the site's folder
     * @param report the report's folder below it, in one segment
     */
    public SkinOutput(SiteRenderer renderer, SiteRenderingContext skin, Path site, String report) throws IOException {
        this.renderer = renderer;
        this.skin = skin;
        this.site = site;
        this.report = report;
        this.files = new OutputFolder(site.resolve(report));
        renderer.copyResources(skin, site.toFile());
    }

    @Override
    public void page(Page page) throws IOException {
        String document = page.path().substring(0, page.path().length() - ".html".length());
        var sink = new SiteRendererSink(
                new DocumentRenderingContext(site.toFile(), report + "/" + document, "comparison:report"));
        new PageSink(sink).write(page);
        var html = new StringWriter();
        try {
            renderer.mergeDocumentIntoSite(html, sink, skin);
        } catch (RendererException e) {
            throw new IOException("the skin cannot be drawn around " + page.path(), e);
        }
        files.write(page.path(), html.toString().getBytes(Charset.forName(skin.getOutputEncoding())));
    }

    @Override
    public void file(String path, byte[] content) throws IOException {
        files.write(path, content);
    }
}
