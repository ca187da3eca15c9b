package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Page;
import org.apache.maven.doxia.sink.Sink;

/** Puts a page into a sink: its head as events, its body as it is. */
final class PageSink {

    /** An element without content, as {@code Sink.unknown} counts the kinds. */
    private static final Object[] SIMPLE = {1};

    private static final Object[] START = {2};
    private static final Object[] END = {3};

    private final Sink sink;

    PageSink(Sink sink) {
        this.sink = sink;
    }

    /** Writes the page and closes the sink. */
    void write(Page page) {
        var head = page.head();
        sink.head();
        sink.title();
        sink.text(withoutTags(head.title()));
        sink.title_();
        if (!head.description().isEmpty()) {
            meta("name", "description", head.description());
        }
        if (head.canonical() != null) {
            link("canonical", head.canonical());
        }
        graph(head);
        head.alternates().forEach(other -> alternate(other.type(), RelativeHref.of(page.path(), other.path())));
        head.stylesheets().forEach(sheet -> link("stylesheet", RelativeHref.of(page.path(), sheet)));
        for (String script : head.scripts()) {
            String src = RelativeHref.of(page.path(), script);
            sink.unknown("script", START, new HeadAttributes().with("src", src).with("defer", "defer"));
            sink.unknown("script", END, null);
        }
        sink.head_();
        sink.body();
        sink.rawText(literally(page.body()));
        if (!head.facts().isEmpty()) {
            // Raw text in the head is lost; the place of these facts means nothing.
            sink.rawText("<script type=\"application/ld+json\">" + head.facts() + "</script>\n");
        }
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** What other sites show beside a link, in the words of Open Graph. */
    private void graph(Page.Head head) {
        meta("property", "og:type", head.type());
        meta("property", "og:title", head.title());
        if (!head.description().isEmpty()) {
            meta("property", "og:description", head.description());
        }
        if (head.canonical() != null) {
            meta("property", "og:url", head.canonical());
        }
        var image = head.image();
        if (image != null) {
            meta("property", "og:image", image.address());
            meta("property", "og:image:type", image.type());
            meta("property", "og:image:width", "1200");
            meta("property", "og:image:height", "630");
            meta("property", "og:image:alt", image.alternative());
        }
    }

    private void meta(String key, String name, String content) {
        sink.unknown("meta", SIMPLE, new HeadAttributes().with(key, name).with("content", content));
    }

    private void link(String rel, String href) {
        sink.unknown("link", SIMPLE, new HeadAttributes().with("rel", rel).with("href", href));
    }

    private void alternate(String type, String href) {
        var attributes =
                new HeadAttributes().with("rel", "alternate").with("type", type).with("href", href);
        sink.unknown("link", SIMPLE, attributes);
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
