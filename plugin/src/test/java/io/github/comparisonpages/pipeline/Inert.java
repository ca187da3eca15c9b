package io.github.comparisonpages.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks for what could act on a page, and for what is no HTML: a page's own templates write neither. */
public final class Inert {

    /** What the templates use; a new one may be added where it runs nothing, loads nothing and sends nothing. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "article",
            "b",
            "bdi",
            "blockquote",
            "body",
            "br",
            "button",
            "caption",
            "circle",
            "code",
            "dd",
            "del",
            "desc",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "form",
            "g",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "img",
            "input",
            "label",
            "li",
            "nav",
            "ol",
            "option",
            "output",
            "p",
            "path",
            "polygon",
            "pre",
            "rect",
            "section",
            "select",
            "small",
            "span",
            "strong",
            "summary",
            "sup",
            "svg",
            "symbol",
            "table",
            "tbody",
            "td",
            "text",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "ul",
            "use");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Set<String> ADDRESSES = Set.of("href", "xlink:href", "src", "cite", "poster", "background");
    private static final Set<String> ACTIVE =
            Set.of("style", "srcdoc", "action", "formaction", "http-equiv", "srcset", "ping", "data");

    private Inert() {}

    /** What is wrong with a page's body; nothing, of the plugin's own pages. */
    public static List<String> problems(String body) {
        var parser = Parser.htmlParser().setTrackErrors(5);
        var document = Jsoup.parse("<!DOCTYPE html><html><head><title>t</title></head><body>" + body, "", parser);
        var problems = new ArrayList<String>();
        parser.getErrors().forEach(error -> problems.add("no HTML: " + error));
        for (Element element : document.body().getAllElements()) {
            if (!ELEMENTS.contains(element.normalName())) {
                problems.add("element " + element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on") || ACTIVE.contains(name)) {
                    problems.add("attribute " + attribute);
                } else if (ADDRESSES.contains(name) && !safe(attribute.getValue())) {
                    problems.add("address " + attribute);
                }
            }
        }
        return problems;
    }

    /** As browsers read it: they drop tabs and line breaks, and what stands before the address. */
    private static boolean safe(String address) {
        var text = new StringBuilder();
        address.chars().filter(c -> c > ' ').forEach(c -> text.append((char) c));
        int colon = text.indexOf(":");
        if (colon < 0 || text.substring(0, colon).chars().anyMatch(c -> "/?#".indexOf(c) >= 0)) {
            return !text.toString().startsWith("//");
        }
        return SCHEMES.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
