package io.github.comparisonpages.write.xml;

import static io.github.comparisonpages.write.xml.XmlText.element;
import static io.github.comparisonpages.write.xml.XmlText.legal;

import io.github.comparisonpages.view.catalog.FeedView;
import io.github.comparisonpages.view.catalog.PickChange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes pick changes as an Atom feed (RFC 4287). Every date comes from a source, so the same sources give the same
 * feed.
 */
public final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Returns the feed as UTF-8 with line feeds. */
    public static byte[] bytes(FeedView feed) {
        return XmlText.bytes(xml -> new AtomFeed(xml).write(feed));
    }

    private void write(FeedView feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(0);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", feed.language());
        text(1, "title", feed.title());
        text(1, "id", feed.address());
        link("alternate", feed.index());
        link("self", feed.address());
        text(1, "updated", midnight(feed.changes().get(0).date()));
        person(1, feed.title());
        for (var change : feed.changes()) {
            write(change);
        }
        line(0);
        xml.writeEndElement();
        line(0);
    }

    private void write(PickChange change) throws XMLStreamException {
        line(1);
        xml.writeStartElement("entry");
        text(2, "title", change.title());
        text(2, "id", change.id());
        line(2);
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", legal(change.address()));
        text(2, "updated", midnight(change.date()));
        for (String author : change.authors()) {
            person(2, author);
        }
        for (String tag : change.tags()) {
            line(2);
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", legal(tag));
        }
        if (!change.reason().isEmpty()) {
            text(2, "summary", change.reason());
        }
        line(1);
        xml.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", legal(href));
    }

    private void person(int depth, String name) throws XMLStreamException {
        line(depth);
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private void text(int depth, String name, String text) throws XMLStreamException {
        line(depth);
        element(xml, name, text);
    }

    /** Sources know days and no hours. */
    private static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
