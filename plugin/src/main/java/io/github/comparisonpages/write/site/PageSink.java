package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Page;
import org.apache.maven.doxia.sink.Sink;

/** Puts a page into a sink: its head as events, its body as it is. */
final class PageSink {

    /** An element without content, as {@code Sink.unknown} counts the kinds. */
    private static final Object[] SIMPLE = {1};

    private final Sink sink;

    PageSink(Sink sink) {
        this.sink = sink;
    }

    /** Writes the page and closes the sink. */
    void write(Page page) {
        sink.head();
        sink.title();
        sink.text(withoutTags(page.title()));
        sink.title_();
        if (!page.description().isEmpty()) {
            var meta = new HeadAttributes().with("name", "description").with("content", page.description());
            sink.unknown("meta", SIMPLE, meta);
        }
        for (String stylesheet : page.stylesheets()) {
            String href = RelativeHref.of(page.path(), stylesheet);
            sink.unknown(
                    "link",
                    SIMPLE,
                    new HeadAttributes().with("rel", "stylesheet").with("href", href));
        }
        sink.head_();
        sink.body();
        sink.rawText(literally(page.body()));
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** Some skins escape a title and some print it as it is: one without tags is right in both. */
    private static String withoutTags(String title) {
        return title.replace('<', '\u2039').replace('>', '\u203A');
    }

    /** Doxia replaces this word wherever it stands, also in an author's text. */
    private static String literally(String html) {
        return html.replace("$relativePath", "&#36;relativePath");
    }
}
