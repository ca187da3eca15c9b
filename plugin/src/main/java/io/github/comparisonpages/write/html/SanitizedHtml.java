package io.github.comparisonpages.write.html;

import io.github.comparisonpages.model.document.HtmlTag;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/**
 * Prints HTML that holds authors' tags so that it ends as it starts: what is open is closed, and no tag closes or opens
 * an element around it. What may be in it is decided before; this asks for it a second time.
 */
final class SanitizedHtml implements HtmlStreamEventReceiver {

    private static final Pattern REFERENCE = Pattern.compile("cmp-ref-[0-9]+(?:-[0-9]+)?");

    private static final PolicyFactory LINE = new HtmlPolicyBuilder()
            .allowElements(HtmlTag.LINE.toArray(String[]::new))
            .allowWithoutAttributes(HtmlTag.LINE.toArray(String[]::new))
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "id", "aria-label", "title")
            .onElements("a")
            .allowAttributes("src", "alt", "loading", "title")
            .onElements("img")
            .allowAttributes("title")
            .onElements("abbr", "dfn")
            // A reference to a footnote.
            .allowAttributes("class")
            .matching(false, "cmp-ref")
            .onElements("sup")
            .allowAttributes("id")
            .matching(REFERENCE)
            .onElements("sup")
            // The colour scheme that a picture is for.
            .allowAttributes("class")
            .matching(false, "cmp-only-dark", "cmp-only-light")
            .onElements("a", "img")
            .toFactory();

    private static final PolicyFactory BLOCKS = new HtmlPolicyBuilder()
            .allowElements(HtmlTag.LINE.toArray(String[]::new))
            .allowElements(HtmlTag.BLOCK.toArray(String[]::new))
            .allowWithoutAttributes(HtmlTag.LINE.toArray(String[]::new))
            .allowWithoutAttributes(HtmlTag.BLOCK.toArray(String[]::new))
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("src", "alt", "loading", "title")
            .onElements("img")
            .allowAttributes("class")
            .matching(false, "cmp-only-dark", "cmp-only-light")
            .onElements("a", "img")
            .allowAttributes("title")
            .onElements("abbr", "dfn")
            .allowAttributes("open")
            .onElements("details")
            .allowAttributes("colspan", "rowspan")
            .onElements("td", "th")
            .allowAttributes("id")
            .onElements("hr")
            .toFactory();

    /** Browsers close what is around these until they find one of their parents, which may be the page's own. */
    private static final Map<String, Set<String>> PARENTS = Map.of(
            "caption", Set.of("table"),
            "thead", Set.of("table"),
            "tbody", Set.of("table"),
            "tfoot", Set.of("table"),
            "tr", Set.of("thead", "tbody", "tfoot"),
            "td", Set.of("tr"),
            "th", Set.of("tr"),
            "li", Set.of("ul", "ol"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"));

    /** Browsers move whatever else is directly in these out of the table. */
    private static final Set<String> FRAMES = Set.of("table", "thead", "tbody", "tfoot", "tr");

    private static final String LEFT_OUT = "";

    private final List<String> blocks;
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private int printed;
    private int due;

    private SanitizedHtml(List<String> blocks, StringBuilder out) {
        this.blocks = blocks;
        this.out = out;
    }

    /** Puts running text in order that was printed from {@code from} on. */
    static void line(StringBuilder out, int from) {
        String html = out.substring(from);
        out.setLength(from);
        HtmlSanitizer.sanitize(html, LINE.apply(new SanitizedHtml(List.of(), out)));
    }

    /**
     * Prints blocks among which there is raw HTML.
     *
     * @param html the HTML, with a {@link #place} for each block that is none
     * @param blocks what is printed in these places, each complete in itself
     */
    static void blocks(String html, List<String> blocks, StringBuilder out) {
        var printer = new SanitizedHtml(blocks, out);
        HtmlSanitizer.sanitize(html, BLOCKS.apply(printer));
        printer.due = blocks.size();
        printer.printDue();
    }

    /** What stands for a block: authors' tags have no ids, so that it is none of theirs. */
    static String place(int block) {
        return "<hr id=\"" + block + "\">";
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        if (name.equals("hr") && !attributes.isEmpty()) {
            due = Integer.parseInt(attributes.get(1)) + 1;
            printDue();
            return;
        }
        boolean fits = fits(name);
        if (!HtmlTag.VOID.contains(name)) {
            open.push(fits ? name : LEFT_OUT);
        }
        if (fits) {
            out.append('<').append(name);
            for (int i = 0; i < attributes.size(); i += 2) {
                out.append(' ').append(attributes.get(i)).append("=\"");
                HtmlText.escape(attributes.get(i + 1), out);
                out.append('"');
            }
            out.append('>');
            printDue();
        }
    }

    @Override
    public void closeTag(String name) {
        if (!HtmlTag.VOID.contains(name) && !open.pop().equals(LEFT_OUT)) {
            out.append("</").append(name).append('>');
            printDue();
        }
    }

    @Override
    public void text(String text) {
        HtmlText.escape(text, out);
    }

    /**
     * No block is lost: it waits where it may not stand, and is printed later where it is nested too deep to have a
     * place.
     */
    private void printDue() {
        if (!FRAMES.contains(parent())) {
            for (; printed < due; printed++) {
                out.append(blocks.get(printed));
            }
        }
    }

    private boolean fits(String name) {
        Set<String> parents = PARENTS.get(name);
        return parents == null ? !FRAMES.contains(parent()) : parents.contains(parent());
    }

    private String parent() {
        for (String element : open) {
            if (!element.equals(LEFT_OUT)) {
                return element;
            }
        }
        return "";
    }
}
