package io.github.comparisonpages.write.xml;

import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.console.Colours;
import io.github.comparisonpages.lint.console.Printout;
import io.github.comparisonpages.lint.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes findings as a test report: each file is a test, which fails where the build would. */
public final class JUnitXml {

    private final XMLStreamWriter xml;
    private final Findings findings;
    private final String docs;
    private final Optional<Severity> failOn;

    private JUnitXml(XMLStreamWriter xml, Findings findings, String docs, Optional<Severity> failOn) {
        this.xml = xml;
        this.findings = findings;
        this.docs = docs;
        this.failOn = failOn;
    }

    /**
     * Returns the findings as UTF-8 with line feeds.
     *
     * @param docs what stands before each file's path, such as {@code docs/}
     * @param failOn how grave a diagnostic must be for its file to fail; empty where none fails
     */
    public static byte[] bytes(Findings findings, String docs, Optional<Severity> failOn) {
        return XmlText.bytes(xml -> new JUnitXml(xml, findings, docs, failOn).write());
    }

    private void write() throws XMLStreamException {
        var files = findings.files();
        long failures = files.stream().filter(file -> fails(findings.in(file))).count();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "comparisons");
        xml.writeAttribute("tests", String.valueOf(files.size()));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (String file : files) {
            line();
            write(file);
        }
        line();
        xml.writeEndElement();
        line();
    }

    private void write(String file) throws XMLStreamException {
        var own = findings.in(file);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "comparisons");
        xml.writeAttribute("name", XmlText.legal(docs + file));
        if (!own.diagnostics().isEmpty()) {
            var printout = new Printout(docs, Integer.MAX_VALUE, Colours.OFF);
            xml.writeStartElement(fails(own) ? "failure" : "system-out");
            if (fails(own)) {
                xml.writeAttribute("message", printout.closing(own));
            }
            xml.writeCharacters(XmlText.legal(printout.text(own)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private boolean fails(Findings own) {
        return failOn.filter(own::reach).isPresent();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
