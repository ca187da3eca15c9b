package io.github.comparisonpages.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.load.SourceText;
import io.github.comparisonpages.parse.PageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Short pages, each called by what it shows, with what is understood of them and what is told in a file beside. {@code
 * -Dcases.update} writes these files anew; look at the difference before you commit it.
 */
class ReadingsTest {

    private static final Path FOLDER = Path.of("src/test/resources/readings");
    private static final boolean UPDATE = System.getProperty("cases.update") != null;

    @TestFactory
    Stream<DynamicTest> every_page_is_read_as_the_file_beside_it_says() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(FOLDER.relativize(page).toString(), () -> check(page)));
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path page) throws IOException {
        var parsed = new PageParser(Limits.DEFAULT).parse(new SourceText("page.md", Files.readString(page)));
        var recognized = new ComparisonRecognizer(Limits.DEFAULT).recognize(parsed.value());
        String told = Stream.concat(parsed.diagnostics().stream(), recognized.diagnostics().stream())
                .map(d -> d.headline() + "\n  " + d.hint() + "\n")
                .collect(Collectors.joining());
        String actual = ComparisonText.of(recognized.value()) + told;
        Path expected = page.resolveSibling(page.getFileName().toString().replace(".md", ".txt"));
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual, () -> expected + " (-Dcases.update writes it anew)");
    }
}
