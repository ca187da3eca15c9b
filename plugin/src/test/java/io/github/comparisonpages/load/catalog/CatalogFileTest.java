package io.github.comparisonpages.load.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.PublishedComparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogFileTest {

    private static final String NOT_THE_WEB =
            "its site is no address that starts with https:// or http:// and names a folder";

    @TempDir
    private Path folder;

    @Test
    void a_catalogue_is_read_whatever_the_order_of_its_fields() throws IOException {
        assertEquals(
                List.of(new PublishedComparison(
                        "Payments",
                        "https://payments.example.org/comparisons/api/rest-vs-grpc.html",
                        "REST vs gRPC",
                        "How services talk.",
                        List.of("REST", "gRPC"),
                        Answer.picked(List.of("gRPC")),
                        new PublishedComparison.Facts(
                                List.of("api"), "Interfaces", "Ada", "accepted", LocalDate.of(2026, 10, 1), null))),
                read("""
                        {"comparisons": [{
                          "source": "api/rest-vs-grpc.md", "page": "api/rest-vs-grpc.html", "title": "REST vs gRPC",
                          "description": "How services talk.", "category": "Interfaces",
                          "options": [{"id": "rest", "name": "REST", "pros": [{"text": "x", "line": 3}]}, {"name": "gRPC"}],
                          "picks": ["gRPC"], "matrix": {"options": [], "criteria": []}, "tags": ["api"], "owner": "Ada",
                          "status": "accepted", "reviewed": "2026-10-01", "reviewBy": null, "unknown": {"deep": [1, {}]}
                        }],
                        "site": "https://payments.example.org/comparisons", "name": "Payments", "version": 1}
                        """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'picks': ['A', 'B'], 'pickContexts': [{'option': 'B', 'when': 'guests'}] | PICKED [A]",
                "'picks': ['A', 'B'], 'concluded': ['B'] | PICKED [A]",
                "'picks': ['B'], 'concluded': ['B'] | CONCLUDED [B]",
                "'picks': ['B'], 'concluded': ['B'], 'pickContexts': [{'option': 'B', 'when': 'us'}] | CONDITIONAL [B]",
                "'rejected': ['A'] | NONE []",
            })
    void only_what_is_declared_for_all_is_announced(String fields, String answer) throws IOException {
        var read = read(
                one("http://a.example/", "x.html").replace("\"title\"", fields.replace('\'', '"') + ", \"title\""));
        assertEquals(
                answer, read.get(0).answer().kind() + " " + read.get(0).answer().names());
    }

    @Test
    void a_comparison_needs_no_more_than_title_and_page() throws IOException {
        assertEquals(
                List.of(new PublishedComparison(
                        "A",
                        "http://a.example/gr%C3%B6%C3%9Fe%20%25.html",
                        "X",
                        "",
                        List.of(),
                        Answer.NONE,
                        new PublishedComparison.Facts(List.of(), null, null, null, null, null))),
                read(one("http://a.example/", "größe %.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//",
                "data:text/html,x",
                "//evil.example/",
                "/comparisons/",
                "file:///etc/",
                "ftp://a.example/",
                "https:///x/",
                "https://user:secret@a.example/",
                "https://a.example/?next=",
                "https://a.example/#",
                "https://a.example/\\\" onclick=x",
                "java\\nscript:x",
                ""
            })
    void a_site_that_is_no_address_of_the_web_is_refused(String site) {
        assertEquals(NOT_THE_WEB, refusal(one(site, "a.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "/a.html",
                "//evil.example/a.html",
                "a/../../b.html",
                "./a.html",
                "a//b.html",
                "",
                "a\\\\b.html",
                "a\\u0007.html"
            })
    void a_page_beyond_the_site_is_refused(String page) {
        assertEquals(
                "a page is not below the site: it has a path that is absolute or leads upwards",
                refusal(one("https://a.example/", page)));
    }

    @Test
    void a_page_that_looks_like_an_address_stays_below_the_site() throws IOException {
        assertEquals(
                "https://a.example/javascript:alert(1)",
                read(one("https://a.example", "javascript:alert(1)")).get(0).href());
        assertEquals(
                "https://a.example/a.html%3Fb%23c",
                read(one("https://a.example", "a.html?b#c")).get(0).href());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                             | line 1, column 2: the catalogue is no object
            "x"                                            | line 1, column 2: the catalogue is no object
            {}                                             | line 1, column 3: it has no version
            {"version": 2}                                 | line 1, column 14: its version is not 1, which is read here
            {"version": "1"}                               | line 1, column 14: its version is not 1, which is read here
            {"version": 1}                                 | line 1, column 15: it has no name
            {"version": 1, "name": " ", "site": "x"}       | line 1, column 41: it has no name
            {"version": 1, "name": "A"}                    | line 1, column 28: it has no site, the address of its pages: its build gives it by siteUrl
            {"version": 1, "name": 7}                      | line 1, column 25: name is no text
            {"version": 1, "comparisons": {}}              | line 1, column 32: comparisons is no list
            {"version": 1, "comparisons": [1]}             | line 1, column 33: a comparison is no object
            {"comparisons": [{"picks": "x"}]}              | line 1, column 29: picks is no list
            {"comparisons": [{"options": ["x"]}]}          | line 1, column 32: an option is no object
            {"comparisons": [{"title": 1}]}                | line 1, column 29: title is no text
            {"version": 1} {}                              | line 1, column 17: something follows the catalogue
            """)
    void what_has_another_shape_is_refused_with_its_place(String json, String message) {
        assertEquals(message, refusal(json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": oops}     | line 1, column 13
            {"version": 1         | line 1, column 14
            PK                    | line 1, column 1
            """)
    void what_is_no_JSON_is_refused_with_its_place(String text, String place) {
        assertEquals(place, refusal(text).split(": it is no JSON that is read here: ")[0]);
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("line 1, column 1: the catalogue is no object", refusal(""));
    }

    @Test
    void a_field_that_comes_twice_is_refused() {
        assertTrue(refusal("{\"version\": 1, \"version\": 1}").contains("Duplicate field 'version'"));
    }

    @Test
    void nesting_has_a_limit() {
        assertTrue(refusal("{\"x\": " + "[".repeat(100_000)).contains("nesting depth"));
    }

    @Test
    void a_date_that_is_none_is_refused_with_the_line_of_its_comparison() {
        assertEquals("line 2: reviewed is no date such as 2026-11-24", refusal("""
                        {"version": 1, "name": "A", "site": "https://a.example/", "comparisons": [
                        {"title": "X", "page": "x.html", "reviewed": "yesterday"}]}
                        """));
    }

    @Test
    void a_comparison_without_a_title_is_refused() {
        assertEquals("line 2: a comparison without title or page", refusal("""
                        {"version": 1, "name": "A", "site": "https://a.example/", "comparisons": [
                        {"title": " ", "page": "x.html"}]}
                        """));
    }

    @Test
    void the_number_of_comparisons_has_a_limit() {
        String many = "{\"comparisons\": [" + "{},".repeat(20_000) + "{}]}";
        assertTrue(refusal(many).endsWith(": it has more than 20000 comparisons"));
    }

    @Test
    void the_size_has_a_limit() throws IOException {
        Path file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(16 * 1024 * 1024 + 1);
        }
        assertEquals(
                "it has more than 16 MiB",
                assertThrows(IOException.class, () -> CatalogFile.read(file)).getMessage());
    }

    @Test
    void of_an_archive_only_the_catalogue_is_read_with_which_it_starts() throws IOException {
        byte[] zip = zip("comparisons.json", one("https://a.example/", "x.html"), "../../beyond.html", "<script>");

        assertEquals(
                List.of("https://a.example/x.html"),
                CatalogFile.read(file(zip)).stream()
                        .map(PublishedComparison::href)
                        .toList());
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("catalogue"),
                    left.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void an_archive_that_does_not_start_with_the_catalogue_is_refused() throws IOException {
        assertEquals(
                "it is an archive that does not start with comparisons.json",
                refusal(zip("index.html", "", "comparisons.json", one("https://a.example/", "x.html"))));
        assertEquals(
                "it is an archive that does not start with comparisons.json", refusal(new byte[] {'P', 'K', 3, 4}));
        assertEquals(
                "it is an archive that does not start with comparisons.json",
                refusal(zip("../comparisons.json", one("https://a.example/", "x.html"))));
    }

    @Test
    void a_catalogue_that_is_large_once_it_is_unpacked_is_refused() throws IOException {
        byte[] bomb = zip("comparisons.json", " ".repeat(16 * 1024 * 1024 + 1));

        assertTrue(bomb.length < 100_000);
        assertEquals("it has more than 16 MiB", refusal(bomb));
    }

    @Test
    void a_broken_archive_is_refused_wherever_it_breaks() throws IOException {
        byte[] whole = zip("comparisons.json", one("https://a.example/", "x.html"));
        int data = 30 + "comparisons.json".length();
        for (int length : List.of(data - 1, data, data + 9)) {
            assertEquals("it is a broken archive", refusal(Arrays.copyOf(whole, length)));
        }
        byte[] wrongName = whole.clone();
        wrongName[30] = (byte) 0xFF;
        assertEquals("it is a broken archive", refusal(wrongName));
    }

    /** An archive of files, each a path and its text. */
    private static byte[] zip(String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("catalogue"), content);
    }

    private String refusal(byte[] content) {
        return assertThrows(IOException.class, () -> CatalogFile.read(file(content)))
                .getMessage();
    }

    private static String one(String site, String page) {
        return """
                {"version": 1, "name": "A", "site": "%s", "comparisons": [{"title": "X", "page": "%s"}]}
                """.formatted(site, page);
    }

    private String refusal(String json) {
        return assertThrows(IOException.class, () -> read(json)).getMessage();
    }

    private List<PublishedComparison> read(String json) throws IOException {
        return CatalogFile.read(Files.writeString(folder.resolve("comparisons.json"), json));
    }
}
