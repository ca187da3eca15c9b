package io.github.comparisonpages.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.EveryPage;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The pictures of the sample project and of all case folders stand alone: no script, and nothing from anywhere else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CardImageTest {

    @Test
    void a_picture_is_well_formed_and_holds_nothing_but_shapes_and_text() throws IOException {
        var elements = new TreeSet<String>();
        var attributes = new TreeSet<String>();
        var pictures = new ArrayList<String>();
        EveryPage.write(folder -> new Output() {
            @Override
            public void page(Page page) {}

            @Override
            public void file(String path, byte[] content) throws IOException {
                if (path.endsWith(".card.svg")) {
                    pictures.add(folder + "/" + path);
                    var all = parsed(content).getElementsByTagName("*");
                    for (int i = 0; i < all.getLength(); i++) {
                        Element element = (Element) all.item(i);
                        elements.add(element.getTagName());
                        for (int a = 0; a < element.getAttributes().getLength(); a++) {
                            attributes.add(element.getAttributes().item(a).getNodeName());
                        }
                    }
                }
            }
        });
        assertTrue(pictures.size() > 25);
        assertEquals(List.of("circle", "g", "path", "rect", "svg", "text", "title"), List.copyOf(elements));
        assertEquals(
                List.of(),
                attributes.stream()
                        .filter(name -> name.startsWith("on") || name.equals("style") || name.endsWith("href"))
                        .toList());
    }

    @Test
    void the_sample_projects_picture_has_the_pick_and_the_scores() throws IOException {
        var texts = new ArrayList<String>();
        EveryPage.handbook(
                new Output() {
                    @Override
                    public void page(Page page) {}

                    @Override
                    public void file(String path, byte[] content) throws IOException {
                        if (path.equals("career/ic-vs-manager.card.svg")) {
                            var all = parsed(content).getElementsByTagName("text");
                            for (int i = 0; i < all.getLength(); i++) {
                                texts.add(all.item(i).getTextContent());
                            }
                        }
                    }
                },
                false);
        assertEquals(
                List.of(
                        "Career",
                        "Individual Contributor vs",
                        "Technical Manager",
                        "Nice pick",
                        "Individual",
                        "Contributor",
                        "Weighted score, 0 to 5",
                        "Individual Contributor",
                        "3.72",
                        "Technical Manager",
                        "3.48"),
                texts);
    }

    private static Document parsed(byte[] svg) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
