package io.github.comparisonpages.write.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document in memory, and the characters that it may hold. */
final class XmlText {

    private XmlText() {}

    /** What a document consists of. */
    @FunctionalInterface
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    /** Returns the document as UTF-8 with line feeds. */
    static byte[] bytes(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            content.write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory can be written", e);
        }
        return out.toByteArray();
    }

    /** An element that holds nothing but this text. */
    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML has no way to say some characters, not even escaped. */
    static String legal(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            out.appendCodePoint(legal(c) ? c : 0xfffd);
        }
        return out.toString();
    }

    private static boolean legal(int c) {
        return c >= 0x20 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c > 0xffff || c == '\n' || c == '\t';
    }
}
