package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The pages of the sample project and of all case folders are HTML as the Nu checker knows it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValidHtmlTest {

    /** Doxia writes the elements of a head as XHTML does, which is as valid and the only thing that is not ours. */
    private static final String XHTML = "Trailing slash on void elements has no effect";

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final Findings FINDINGS = new Findings();
    private static SimpleDocumentValidator checker;

    @BeforeAll
    static void learn() throws Exception {
        checker = new SimpleDocumentValidator(false);
        checker.setUpMainSchema(SCHEMA, new DefaultHandler());
        checker.setUpValidatorAndParsers(FINDINGS, false, false);
    }

    @Test
    void every_page_is_valid_HTML_and_raises_no_warning() throws IOException {
        var pages = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        EveryPage.write(folder -> new Output() {
            @Override
            public void page(Page page) throws IOException {
                String name = folder + "/" + page.path();
                pages.add(name);
                check(BareDocument.PLAIN.around(page)).forEach(what -> wrong.add(name + what));
            }

            @Override
            public void file(String path, byte[] content) {}
        });
        assertEquals(List.of(), wrong);
        assertTrue(pages.size() > 60);
    }

    @Test
    void a_mistake_of_a_template_is_found() throws IOException {
        var head = new Page.Head("A", "", "article", null, List.of(), List.of(), "");
        var page = new Page("a.html", head, "<h1 id=\"a\">A</h1><p><b id=\"a\">A</p></b>");

        assertEquals(
                List.of(
                        ":10:36: Duplicate ID “a”.",
                        ":10:17: The first occurrence of ID “a” was here.",
                        ":10:41: End tag “p” seen, but there were open elements.",
                        ":10:36: Unclosed element “b”.",
                        ":10:45: No “b” element in scope but a “b” end tag seen."),
                check(BareDocument.PLAIN.around(page)));
    }

    private static List<String> check(String html) throws IOException {
        FINDINGS.found.clear();
        var document = new InputSource(new StringReader(html));
        document.setSystemId("https://example.org/");
        try {
            checker.checkHtmlInputSource(document);
        } catch (SAXException e) {
            throw new IOException(e);
        }
        return List.copyOf(FINDINGS.found);
    }

    /** What the checker says, as a place and a sentence. */
    private static final class Findings extends DefaultHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            if (!e.getMessage().startsWith(XHTML)) {
                keep(e);
            }
        }

        private void keep(SAXParseException e) {
            found.add(":%d:%d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
        }

        @Override
        public void error(SAXParseException e) {
            keep(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            keep(e);
        }
    }
}
