package io.github.comparisonpages.write.site.stamp;

import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.site.Escapes;
import io.github.comparisonpages.write.site.PageSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that have no skin yet. Their bodies wait on disk. */
final class WaitingPages implements Closeable {

    private final Spool spool = new Spool();
    private final List<WaitingPage> pages = new ArrayList<>();
    private final Set<String> elements = ConcurrentHashMap.newKeySet();

    WaitingPages() throws IOException {}

    /** Takes a page; from any thread. */
    void add(Page page) throws IOException {
        var head = page.head();
        String body = Escapes.lines(PageSink.body(page));
        var rest = new Page.Head(
                head.title(),
                head.description(),
                head.type(),
                head.canonical(),
                head.stylesheets(),
                head.scripts(),
                "",
                head.alternates());
        var kept = spool.keep(body.getBytes(StandardCharsets.UTF_8));
        var waiting = new WaitingPage(page.path(), rest, kept, isFirstOfItsKind(body), isSpecial(head.title(), body));
        synchronized (pages) {
            pages.add(waiting);
        }
    }

    /** Returns all pages, in the order of their paths. */
    List<WaitingPage> all() {
        synchronized (pages) {
            return pages.stream()
                    .sorted(Comparator.comparing(WaitingPage::path))
                    .toList();
        }
    }

    /** Forgets all pages. */
    void clear() {
        synchronized (pages) {
            pages.clear();
        }
        elements.clear();
    }

    byte[] body(WaitingPage page) throws IOException {
        return spool.read(page.body());
    }

    Page page(WaitingPage page) throws IOException {
        return new Page(page.path(), page.head(), new String(body(page), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private boolean isFirstOfItsKind(String html) {
        boolean first = false;
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = at + 1;
            while (end < html.length() && isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            first |= elements.add(html.substring(at + 1, end));
            at = html.indexOf('<', end);
        }
        return first;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** What Fluido puts into another form, and titles from which escapes remove characters. */
    private static boolean isSpecial(String title, String body) {
        return title.isEmpty()
                || title.codePoints()
                        .anyMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || (c & 0xFFFE) == 0xFFFE)
                || body.contains("<pre><code")
                || body.contains("class=\"bodyTable");
    }
}
