package io.github.comparisonpages.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.api.CatalogOutput;
import io.github.comparisonpages.api.ComparisonSummary;
import io.github.comparisonpages.api.PublishedCatalog;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.Made;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CustomOutputsTest {

    private final Map<String, String> written = new TreeMap<>();

    private record MadeFiles(Function<PublishedCatalog, Map<String, byte[]>> make) implements CatalogOutput {

        @Override
        public String name() {
            return "acme";
        }

        @Override
        public Map<String, byte[]> files(PublishedCatalog catalog) {
            return make.apply(catalog);
        }
    }

    private static MadeFiles file(String path) {
        return new MadeFiles(catalog -> Map.of(path, catalog.json().getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> write(CatalogOutput... outputs) throws IOException {
        var page = new ComparisonSummary(
                "tea-vs-coffee.md",
                "tea-vs-coffee.html",
                "Tea vs Coffee",
                SourceSpan.START,
                new Made().comparison().metadata(),
                List.of(),
                List.of());
        var catalog = new PublishedCatalog(List.of(page), "{}", null);
        var target = new Output() {
            @Override
            public void page(Page page) {
                throw new AssertionError();
            }

            @Override
            public void file(String path, byte[] content) {
                written.put(path, new String(content, StandardCharsets.UTF_8));
            }
        };
        return new CustomOutputs(List.of(outputs), List.of("tea-vs-coffee.html"))
                .write(catalog, target).stream().map(Diagnostic::headline).toList();
    }

    @Test
    void a_file_is_written_by_its_path() throws IOException {
        assertEquals(List.of(), write(file("lists/titles.txt")));
        assertEquals(Map.of("lists/titles.txt", "{}"), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.txt", "/x.txt", "a//b.txt", "a/./b.txt", "", " ", "C:x.txt", "a\\b.txt"})
    void a_path_that_leaves_the_folder_is_refused(String path) throws IOException {
        assertEquals(
                List.of(failure(
                        "java.lang.IllegalArgumentException: '" + path + "' is no path below the output folder")),
                write(file(path)));
        assertEquals(Map.of(), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea-vs-coffee.html", "Tea-vs-Coffee.html", "comparisons.json", "a/b.md"})
    void the_name_of_another_file_is_refused(String path) throws IOException {
        assertEquals(
                List.of(failure("java.lang.IllegalArgumentException: the name '" + path + "' is taken")),
                write(file(path)));
        assertEquals(Map.of(), written);
    }

    @Test
    void an_output_that_throws_is_named_and_keeps_no_other_from_its_files() throws IOException {
        assertEquals(
                List.of(failure("java.lang.IllegalStateException: out of tea")),
                write(
                        new MadeFiles(catalog -> {
                            throw new IllegalStateException("out of tea");
                        }),
                        file("x.txt")));
        assertEquals(Map.of("x.txt", "{}"), written);
    }

    private static String failure(String mistake) {
        return "tea-vs-coffee.md:1:1: error: the output 'acme' (" + MadeFiles.class.getName() + ") has failed: "
                + mistake + " [extension-failed]";
    }
}
