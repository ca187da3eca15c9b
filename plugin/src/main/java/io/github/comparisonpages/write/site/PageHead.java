package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;

/**
 * The elements that a page has in its head, in order: as events for a sink, or as the HTML that a sink makes of them.
 */
public final class PageHead {

    /** An element without content, as {@code Sink.unknown} counts the kinds. */
    private static final Object[] SIMPLE = {1};

    private static final Object[] START = {2};
    private static final Object[] END = {3};

    private final List<Element> elements = new ArrayList<>();

    private PageHead() {}

    /** {@code path} is the page's own below the output folder: links in its head begin there. */
    public static PageHead of(String path, Page.Head head) {
        var elements = new PageHead();
        if (!head.description().isEmpty()) {
            elements.meta("name", "description", head.description());
        }
        if (head.canonical() != null) {
            elements.add("link", "rel", "canonical", "href", head.canonical());
        }
        elements.graph(head);
        for (var other : head.alternates()) {
            String href = RelativeHref.of(path, other.path());
            elements.add("link", "rel", "alternate", "type", other.type(), "href", href);
        }
        for (String sheet : head.stylesheets()) {
            elements.add("link", "rel", "stylesheet", "href", RelativeHref.of(path, sheet));
        }
        for (String script : head.scripts()) {
            elements.add("script", "src", RelativeHref.of(path, script), "defer", "defer");
        }
        return elements;
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
    }

    private void meta(String key, String name, String content) {
        add("meta", key, name, "content", content);
    }

    private void add(String name, String... attributes) {
        var all = new HeadAttributes();
        for (int i = 0; i < attributes.length; i += 2) {
            all.with(attributes[i], attributes[i + 1]);
        }
        elements.add(new Element(name, all));
    }

    void into(Sink sink) {
        for (var element : elements) {
            sink.unknown(element.name, element.isScript() ? START : SIMPLE, element.attributes);
            if (element.isScript()) {
                sink.unknown(element.name, END, null);
            }
        }
    }

    /** Returns the same bytes as Doxia's sinks write. */
    public String html() {
        var html = new StringBuilder();
        for (var element : elements) {
            html.append('<').append(element.name);
            for (Map.Entry<String, Object> attribute : element.attributes.entrySet()) {
                html.append(' ').append(attribute.getKey()).append("=\"");
                html.append(Escapes.attribute(attribute.getValue().toString())).append('"');
            }
            html.append(element.isScript() ? "></script>" : " />");
        }
        return html.toString();
    }

    private record Element(String name, HeadAttributes attributes) {

        /** The only element of a head that has an end tag. */
        boolean isScript() {
            return name.equals("script");
        }
    }
}
