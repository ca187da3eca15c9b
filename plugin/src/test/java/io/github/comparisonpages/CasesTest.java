package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.codec.RecordCodec;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.model.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the case folders: each page's diagnostics, HTML and catalogue are as the files beside it say. {@code
 * -Dcases.update} writes these files anew; look at the difference before you commit it.
 */
class CasesTest {

    private static final boolean UPDATE = System.getProperty("cases.update") != null;

    @TestFactory
    Stream<DynamicTest> every_case_gives_what_its_files_say() {
        return Cases.all().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        var result = Cases.run(folder);
        compare(folder.resolve("diagnostics.txt"), diagnostics(result));
        compare(folder.resolve("catalog.json"), result.json());
        assertEquals(result.json(), Cases.run(folder).json(), "the same page gives the same catalogue");
        compare(folder.resolve("page.html"), tree(result.html()));
    }

    @Test
    void every_comparison_is_the_same_after_it_was_bytes() throws IOException {
        var codec = RecordCodec.of(Comparison.class);
        for (Path folder : Cases.all()) {
            var comparison = Cases.run(folder).comparison();
            assertEquals(comparison, codec.read(codec.bytes(comparison)));
        }
    }

    private static String diagnostics(Cases.Result result) {
        return result.diagnostics().stream().map(CasesTest::text).collect(Collectors.joining());
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.headline() + "\n  " + diagnostic.hint() + "\n";
    }

    /** The page as a tree, one element a line, without the pictures that every page has. */
    private static String tree(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.select("svg.cmp-sprite").remove();
        document.outputSettings().indentAmount(1).outline(false);
        return document.body().html().strip() + "\n";
    }

    private static void compare(Path file, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, () -> file + " (-Dcases.update writes it anew)");
    }
}
