package io.github.comparisonpages.load.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What the parts of a workbook say that its reader does not tell.
 *
 * @param merged the cells of a sheet that are merged, such as {@code B3:C3}
 * @param comments whether cells have comments
 */
record WorkbookParts(List<String> merged, boolean comments) {

    /** What is told one by one; of more only the number is. */
    private static final int SHOWN = 5;

    /** Those of the sheet with this name. */
    static WorkbookParts of(Path file, String sheet) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            boolean comments = zip.stream().anyMatch(entry -> entry.getName().contains("omments"));
            String id = attribute(elements(zip, "xl/workbook.xml", "sheet"), "name", sheet, "id");
            String target = attribute(elements(zip, "xl/_rels/workbook.xml.rels", "Relationship"), "Id", id, "Target");
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            var merged = new ArrayList<String>();
            elements(zip, part, "mergeCell").forEach(cells -> merged.add(cells.getOrDefault("ref", "")));
            return new WorkbookParts(merged, comments);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Adds a line for each kind of thing that is lost. */
    void tell(List<String> left) {
        if (!merged.isEmpty()) {
            var shown = merged.subList(0, Math.min(SHOWN, merged.size()));
            String more = merged.size() > SHOWN ? " and %s more".formatted(merged.size() - SHOWN) : "";
            left.add("%s%s: of merged cells only the first has their text".formatted(String.join(", ", shown), more));
        }
        if (comments) {
            left.add("comments on cells");
        }
    }

    private static String attribute(List<Map<String, String>> elements, String key, String value, String wanted) {
        for (var element : elements) {
            if (value.equals(element.get(key))) {
                return element.getOrDefault(wanted, "");
            }
        }
        return "";
    }

    /** The attributes of all elements of this name; none where there is no such part. */
    private static List<Map<String, String>> elements(ZipFile zip, String part, String name)
            throws IOException, XMLStreamException {
        var elements = new ArrayList<Map<String, String>>();
        var entry = zip.getEntry(part);
        if (entry == null) {
            return elements;
        }
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var in = zip.getInputStream(entry)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals(name)) {
                    var attributes = new HashMap<String, String>();
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    elements.add(attributes);
                }
            }
        }
        return elements;
    }
}
