package io.github.comparisonpages.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tag in an author's raw HTML that pages let through.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param attributes those that pages let through, decoded; addresses among them are unchecked as in a link
 * @param from where it starts in the HTML
 * @param to where it ends, exclusive
 */
public record HtmlTag(String name, boolean closing, List<Attribute> attributes, int from, int to) {

    /** Elements that may stand within a line. */
    public static final Set<String> LINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    /** Elements that may hold lines. */
    public static final Set<String> BLOCK = Set.of(
            "blockquote",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Elements without content. */
    public static final Set<String> VOID = Set.of("br", "hr", "img", "source", "wbr");

    /** Elements around a picture: of them, pages take only which picture is for dark surroundings. */
    public static final Set<String> PICTURE = Set.of("picture", "source");

    private static final String DARK = "dark";

    public HtmlTag {
        attributes = List.copyOf(attributes);
    }

    /** An attribute of a tag. */
    public record Attribute(String name, String value) {}

    /** Returns the value of an attribute. */
    public Optional<String> attribute(String wanted) {
        return attributes.stream()
                .filter(a -> a.name().equals(wanted))
                .map(Attribute::value)
                .findFirst();
    }

    /** Returns whether it shows a picture. */
    public boolean isImage() {
        return name.equals("img");
    }

    /** Returns the same picture, with another one that stands in its place in dark surroundings. */
    public HtmlTag withDark(String source) {
        var all = new ArrayList<>(attributes);
        all.add(new Attribute(DARK, source));
        return new HtmlTag(name, closing, all, from, to);
    }

    /** Returns what a picture shows in dark surroundings, if that is another one. */
    public Optional<String> dark() {
        return isImage() ? attribute(DARK) : Optional.empty();
    }

    /** Returns all that it links to or shows. */
    public List<String> destinations() {
        return Stream.concat(destination().stream(), dark().stream()).toList();
    }

    /** Returns what it links to or shows. */
    public Optional<String> destination() {
        return attribute(isImage() ? "src" : "href");
    }
}
