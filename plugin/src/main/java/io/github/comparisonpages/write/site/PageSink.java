package io.github.comparisonpages.write.site;

import io.github.comparisonpages.write.Page;
import org.apache.maven.doxia.sink.Sink;

/** Puts a page into a sink: its head as events, its body as it is. */
public final class PageSink {

    private final Sink sink;

    public PageSink(Sink sink) {
        this.sink = sink;
    }

    /** Writes the page and closes the sink. */
    public void write(Page page) {
        sink.head();
        sink.title();
        sink.text(title(page.head()));
        sink.title_();
        PageHead.of(page.path(), page.head()).into(sink);
        sink.head_();
        sink.body();
        sink.rawText(body(page));
        sink.body_();
        sink.flush();
        sink.close();
    }

    /** Some skins escape a title and some print it as it is: one without tags is right in both. */
    public static String title(Page.Head head) {
        return head.title().replace('<', '\u2039').replace('>', '\u203A');
    }

    /** Doxia replaces {@code $relativePath} wherever it stands, also in an author's text. */
    public static String body(Page page) {
        String body = page.body().replace("$relativePath", "&#36;relativePath");
        String facts = page.head().facts().replace("$relativePath", "\\u0024relativePath");
        // Raw text in the head is lost; the place of these facts means nothing.
        return facts.isEmpty() ? body : body + "<script type=\"application/ld+json\">" + facts + "</script>\n";
    }
}
