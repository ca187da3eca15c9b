package io.github.comparisonpages;

import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.site.Surroundings;
import io.github.comparisonpages.write.site.skin.SiteOutput;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;

/**
 * The least that a site can put around a page: its head and body are those that every skin gets.
 *
 * @param stylesheets what the site's own head links
 * @param before the markup before the page's body
 * @param after the markup behind it
 */
public record BareDocument(List<String> stylesheets, String before, String after) {

    /** A page in nothing but a main element. */
    public static final BareDocument PLAIN = new BareDocument(List.of(), "<main>", "</main>");

    /** The complete document of a page. */
    public String around(Page page) throws IOException {
        var sink = new SiteRendererSink(new DocumentRenderingContext(new File("site"), page.path(), "bare"));
        var site = new Surroundings(Path.of("site"), "", "", false, line -> {});
        new SiteOutput(sink, new OneSink(sink), site).page(page);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        // The site's own part, which is in no skin quite the same: an empty title is not HTML.
        html.append("<title>")
                .append(sink.getTitle().isEmpty() ? "Page" : sink.getTitle().replace("&", "&amp;"))
                .append("</title>\n");
        stylesheets.forEach(sheet -> html.append("<link rel=\"stylesheet\" href=\"%s\">%n".formatted(sheet)));
        return html.append(sink.getHead())
                .append("\n</head>\n<body>\n")
                .append(before)
                .append(sink.getBody())
                .append(after)
                .append("\n</body>\n</html>\n")
                .toString();
    }

    /** Gives the same sink for every page. */
    private record OneSink(Sink sink) implements SinkFactory {
        @Override
        public Sink createSink(File directory, String name) {
            return sink;
        }

        @Override
        public Sink createSink(File directory, String name, String encoding) {
            return sink;
        }

        @Override
        public Sink createSink(OutputStream out) {
            return sink;
        }

        @Override
        public Sink createSink(OutputStream out, String encoding) {
            return sink;
        }
    }
}
