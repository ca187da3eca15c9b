package io.github.comparisonpages.parse;

import io.github.comparisonpages.model.document.HtmlTag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlSanitizer;

/**
 * Finds the tags of raw HTML that pages let through. A tag is what CommonMark takes for one; whatever else looks like a
 * tag, and the tags that pages do not let through, are text. For example, {@code <b onclick="x">} is the tag {@code b}
 * without an attribute, and {@code <script>} is none.
 */
final class HtmlTags {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href", "title"),
            "abbr", Set.of("title"),
            "dfn", Set.of("title"),
            "details", Set.of("open"),
            "img", Set.of("src", "alt", "title"),
            "source", Set.of("srcset", "media"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"));

    /** Their content is no HTML, so no tags are looked for in it. */
    private static final Set<String> OPAQUE = Set.of("script", "style", "textarea");

    private static final Set<String> IN_LINE = union(HtmlTag.LINE, HtmlTag.PICTURE);
    private static final Set<String> IN_BLOCK = union(IN_LINE, HtmlTag.BLOCK);

    private static final int DIGITS_OF_A_SPAN = 2;

    private HtmlTags() {}

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** Returns the tag that a piece of running text is, if it may stand within a line. */
    static Optional<HtmlTag> inLine(String html) {
        return Optional.ofNullable(tag(html, 0, html.length(), IN_LINE));
    }

    /** Returns the tags of a block, in their order. */
    static List<HtmlTag> inBlock(String html) {
        var dark = new DarkSource();
        var tags = new ArrayList<HtmlTag>();
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = html.startsWith("<!--", at) ? afterComment(html, at) : end(html, at);
            if (end > 0 && Character.isLetter(html.charAt(at + 1)) && OPAQUE.contains(name(html, at + 1))) {
                end = closing(html, name(html, at + 1), end);
            } else if (end > 0) {
                var tag = tag(html, at, end, IN_BLOCK);
                if (tag != null) {
                    tags.add(dark.with(tag));
                }
            }
            at = html.indexOf('<', Math.max(at + 1, end));
        }
        return tags;
    }

    /** Returns where the closing tag of this element starts; the end of the text if there is none. */
    private static int closing(String html, String name, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !html.regionMatches(true, at + 2, name, 0, name.length())) {
            at = html.indexOf("</", at + 2);
        }
        return at < 0 ? html.length() : at;
    }

    private static int afterComment(String html, int at) {
        int end = html.indexOf("-->", at + 2);
        return end < 0 ? html.length() : end + "-->".length();
    }

    private static @Nullable HtmlTag tag(String html, int from, int to, Set<String> names) {
        boolean closing = html.startsWith("</", from);
        String name = name(html, from + (closing ? 2 : 1));
        if (!names.contains(name) || closing && HtmlTag.VOID.contains(name)) {
            return null;
        }
        boolean bare = closing || from + 1 + name.length() + 1 == to;
        return new HtmlTag(name, closing, bare ? List.of() : attributes(name, html.substring(from, to)), from, to);
    }

    private static List<HtmlTag.Attribute> attributes(String name, String tag) {
        var wanted = ATTRIBUTES.getOrDefault(name, Set.of());
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<HtmlTag.Attribute>();
        HtmlSanitizer.sanitize(tag, new HtmlSanitizer.Policy() {
            @Override
            public void openDocument() {}

            @Override
            public void closeDocument() {}

            @Override
            public void openTag(String elementName, List<String> attributes) {
                // What the element must stand in is opened before it.
                for (int i = 0; i < attributes.size() && elementName.equals(name); i += 2) {
                    String value = attributes.get(i + 1);
                    if (wanted.contains(attributes.get(i))
                            && (!attributes.get(i).endsWith("span") || isSpan(value))) {
                        found.add(new HtmlTag.Attribute(attributes.get(i), value));
                    }
                }
            }

            @Override
            public void closeTag(String elementName) {}

            @Override
            public void text(String textChunk) {}
        });
        return found;
    }

    private static boolean isSpan(String value) {
        return !value.isEmpty()
                && value.length() <= DIGITS_OF_A_SPAN
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String name(String html, int from) {
        int to = from;
        while (to < html.length() && isNameCharacter(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    /** Returns the place behind the tag that starts here; -1 if none does. */
    private static int end(String html, int at) {
        int i = at + (html.startsWith("</", at) ? 2 : 1);
        if (i >= html.length() || !Character.isLetter(html.charAt(i))) {
            return -1;
        }
        while (i < html.length() && isNameCharacter(html.charAt(i))) {
            i++;
        }
        if (i < html.length() && " \t\n/>".indexOf(html.charAt(i)) < 0) {
            return -1;
        }
        char before = ' ';
        for (; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '`') {
                return -1;
            }
            if (c == '"' || c == '\'') {
                i = before == '=' ? html.indexOf(c, i + 1) : -1;
                if (i < 0) {
                    return -1;
                }
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        return -1;
    }
}
