package io.github.comparisonpages.write.xml;

import static io.github.comparisonpages.write.xml.XmlText.element;

import io.github.comparisonpages.view.summary.BadgeView;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Draws a badge as SVG: it asks for no font, no script and no other file. */
public final class BadgeSvg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int HEIGHT = 20;
    private static final int BASELINE = 14;
    private static final int PADDING = 6;
    private static final int LONGEST_MESSAGE = 240;
    private static final String LABEL = "#444444";

    private final XMLStreamWriter xml;

    private BadgeSvg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Returns the badge as UTF-8; what is too long for a badge ends with an ellipsis, and is complete in the title. */
    public static byte[] bytes(BadgeView badge) {
        return XmlText.bytes(xml -> new BadgeSvg(xml).write(badge));
    }

    private void write(BadgeView badge) throws XMLStreamException {
        String label = printable(badge.label());
        String message = Stream.of(
                        TextWidth.cut(printable(badge.message()), LONGEST_MESSAGE), printable(badge.remark()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        int labelWidth = label.isEmpty() ? 0 : width(label);
        int messageWidth = width(message);
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(NAMESPACE);
        attribute("width", labelWidth + messageWidth);
        attribute("height", HEIGHT);
        xml.writeAttribute("viewBox", "0 0 %s %s".formatted(labelWidth + messageWidth, HEIGHT));
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-label", XmlText.legal(printable(badge.title() + ". " + badge.description())));
        element(xml, "title", printable(badge.title()));
        element(xml, "desc", printable(badge.description()));
        clip(labelWidth + messageWidth);
        xml.writeStartElement("g");
        xml.writeAttribute("clip-path", "url(#round)");
        rectangle(0, labelWidth, LABEL);
        rectangle(labelWidth, messageWidth, colour(badge.tone()));
        xml.writeEndElement();
        xml.writeStartElement("g");
        xml.writeAttribute("fill", "#ffffff");
        xml.writeAttribute("font-family", "sans-serif");
        xml.writeAttribute("font-size", "11");
        text(label, 0, labelWidth);
        text(message, labelWidth, messageWidth);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void clip(int width) throws XMLStreamException {
        xml.writeStartElement("clipPath");
        xml.writeAttribute("id", "round");
        xml.writeEmptyElement("rect");
        attribute("width", width);
        attribute("height", HEIGHT);
        attribute("rx", 3);
        xml.writeEndElement();
    }

    private void rectangle(int x, int width, String colour) throws XMLStreamException {
        if (width > 0) {
            xml.writeEmptyElement("rect");
            attribute("x", x);
            attribute("width", width);
            attribute("height", HEIGHT);
            xml.writeAttribute("fill", colour);
        }
    }

    private void text(String text, int x, int width) throws XMLStreamException {
        if (width > 0) {
            xml.writeStartElement("text");
            attribute("x", x + PADDING);
            attribute("y", BASELINE);
            // Whatever font the reader has, the text ends where its rectangle does.
            attribute("textLength", width - 2 * PADDING);
            xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
            xml.writeCharacters(XmlText.legal(text));
            xml.writeEndElement();
        }
    }

    private void attribute(String name, int value) throws XMLStreamException {
        xml.writeAttribute(name, String.valueOf(value));
    }

    private static int width(String text) {
        return (int) Math.ceil(TextWidth.of(text)) + 2 * PADDING;
    }

    /** White text on each has a contrast of at least 4.5 to 1. */
    private static String colour(BadgeView.Tone tone) {
        return switch (tone) {
            case PICKED -> "#2e7d32";
            case OPEN -> "#5f6368";
            case OVERDUE -> "#b45309";
            case OUTDATED -> "#8b3a3a";
        };
    }

    /** Returns a name in one line, without the characters that turn the direction of what follows them. */
    private static String printable(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT || c == 0x200c || c == 0x200d)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(out::appendCodePoint);
        return out.toString().strip();
    }
}
