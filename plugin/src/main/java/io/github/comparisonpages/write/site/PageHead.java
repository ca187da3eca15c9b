package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.doxia.sink.Sink;

/** The elements that a page has in its head, in order: as events for a sink, or as the HTML that a sink makes of them. */
final class PageHead {

    /** An element without content, as {@code Sink.unknown} counts the kinds. */
    private static final Object[] SIMPLE = {1};

    private static final Object[] START = {2};
    private static final Object[] END = {3};

    private final List<Element> elements = new ArrayList<>();

    private PageHead() {}

    /** {@code path} is the page's own below the output folder: links in its head begin there. */
    static PageHead of(String path, Page.Head head) {
        var elements = new PageHead();
        if (!head.description().isEmpty()) {
            elements.add("meta", "name", "description", "content", head.description());
            elements.add("meta", "property", "og:description", "content", head.description());
        }
        elements.add("meta", "property", "og:title", "content", head.title());
        elements.add("meta", "property", "og:type", "content", head.type());
        if (head.canonical() != null) {
            elements.add("meta", "property", "og:url", "content", head.canonical());
            elements.add("link", "rel", "canonical", "href", head.canonical());
        }
        for (String sheet : head.stylesheets()) {
            elements.add("link", "rel", "stylesheet", "href", RelativeHref.of(path, sheet));
        }
        for (String script : head.scripts()) {
            elements.add("script", "src", RelativeHref.of(path, script), "defer", "defer");
        }
        return elements;
    }

    private void add(String name, String key, String value, String otherKey, String otherValue) {
        elements.add(new Element(name, new HeadAttributes().with(key, value).with(otherKey, otherValue)));
    }

    void into(Sink sink) {
        for (var element : elements) {
            sink.unknown(element.name, element.isScript() ? START : SIMPLE, element.attributes);
            if (element.isScript()) {
                sink.unknown(element.name, END, null);
            }
        }
    }

    /** The same bytes as Doxia's sinks write. */
    String html() {
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
