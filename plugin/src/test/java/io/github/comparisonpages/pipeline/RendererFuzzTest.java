package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.Presentation;
import io.github.comparisonpages.write.html.HtmlPages;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes a file holds, what is printed of it is whole and acts on nobody. */
class RendererFuzzTest {

    @MethodSource("io.github.comparisonpages.pipeline.Seeds#all")
    @FuzzTest(maxDuration = "15m")
    void any_bytes_are_printed_whole_and_inert(byte[] bytes) throws Exception {
        var read = Fuzzed.read(bytes).value();
        if (read.isEmpty()) {
            return;
        }
        var page = read.get();
        var catalog = PageRegistry.register(List.of(page.entry())).value();
        var whole = Printed.of(page, catalog);
        if (whole.isEmpty()) {
            return;
        }
        var printed = whole.get();

        assertEquals(List.of(), Inert.problems(printed.page().body()));
        String facts = printed.page().head().facts();
        assertFalse(facts.contains("<"), facts);
        Read.JSON.readTree(facts);
        Read.JSON.readTree(printed.facts().json());
        for (var file : printed.files().entrySet()) {
            if (file.getKey().endsWith(".svg")) {
                var svg = Read.XML.parse(new ByteArrayInputStream(file.getValue()));
                assertEquals(0, svg.getElementsByTagName("script").getLength());
            }
        }
    }

    /** What reads the outputs: made once, since making them takes longer than a run. */
    private static final class Read {

        private static final ObjectMapper JSON = new ObjectMapper();
        private static final DocumentBuilder XML = xml();

        private Read() {}

        private static DocumentBuilder xml() {
            try {
                var factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                var builder = factory.newDocumentBuilder();
                builder.setErrorHandler(null);
                return builder;
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A class of its own, which is loaded once the fuzzer waits for it: see {@link Seeds}. */
    private static final class Printed {

        private static final HtmlPages HTML = HtmlPages.with(null, Limits.DEFAULT.pageCharacters());
        private static final Presentation PRESENTATION = new Presentation(
                Messages.of(Locale.ENGLISH),
                null,
                LocalDate.of(2026, 11, 24),
                List.of("comparison.css"),
                List.of("comparison.js"),
                "https://handbook.example.org/comparisons/");

        private Printed() {}

        static Optional<PrintedPage> of(ReadPage page, Catalog catalog) {
            var handbook = new Handbook(Map.of(page.entry().source(), page), catalog, ProjectContext.NONE);
            return new PrintStage(handbook, Fuzzed.READER, EarlierBuild.NONE, PRESENTATION, HTML)
                    .print(catalog.entries().get(0))
                    .value();
        }
    }
}
