package io.github.comparisonpages.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocsLoaderTest {

    @TempDir
    private Path project;

    private Path docs;

    @BeforeEach
    void createDocs() throws IOException {
        docs = Files.createDirectory(project.resolve("docs"));
    }

    @Test
    void texts_come_in_the_order_of_the_code_points_of_their_paths() throws IOException {
        write("b-vs-c.md", "2");
        write("B-vs-C.md", "1");
        write("comparisons/z.md", "4");
        write("comparisons/a/z.md", "3");

        assertEquals(
                List.of(
                        new SourceText("B-vs-C.md", "1"),
                        new SourceText("b-vs-c.md", "2"),
                        new SourceText("comparisons/a/z.md", "3"),
                        new SourceText("comparisons/z.md", "4")),
                load().value());
    }

    @ParameterizedTest
    @CsvSource({
        "a-vs-b.md, **/*-vs-*.md, true",
        "x/y/a-vs-b.md, **/*-vs-*.md, true",
        "a.md, **/*-vs-*.md, false",
        "decisions/1.md, decisions/**/*.md, true",
        "decisions/old/1.md, decisions/**/*.md, true",
        "x/decisions/1.md, decisions/**/*.md, false",
        "decisions/old/1.txt, decisions/, true",
        "x/a.md, '{x,y}/*.md', true",
        "x/y/z/a.md, x/**/z/**/a.md, true",
    })
    void a_pattern_means_what_it_means_elsewhere_in_Maven(String path, String pattern, boolean included)
            throws IOException {
        write(path, "text");

        var texts = load(List.of(pattern), List.of(), Limits.DEFAULT).value();

        assertEquals(included ? List.of(new SourceText(path, "text")) : List.of(), texts);
    }

    @Test
    void a_name_that_the_machine_cannot_read_is_read_and_told() throws IOException {
        write("Gr\uFFFDe-vs-b.md", "text");

        var loaded = load();

        assertEquals(1, loaded.value().size());
        assertEquals(
                List.of("unreadable"),
                loaded.diagnostics().stream().map(Diagnostic::rule).toList());
    }

    @Test
    void what_is_excluded_hidden_or_a_draft_is_not_read() throws IOException {
        write("comparisons/README.md", "");
        write("comparisons/index.md", "");
        write("comparisons/_draft.md", "");
        write("comparisons/.hidden.md", "");
        write("comparisons/_drafts/a.md", "");
        write(".git/a-vs-b.md", "");

        assertEquals(new Diagnosed<>(List.of(), List.of()), load());
    }

    @Test
    void a_missing_folder_has_no_texts() throws IOException {
        Files.delete(docs);

        assertEquals(new Diagnosed<>(List.of(), List.of()), load());
    }

    @Test
    void a_byte_order_mark_is_dropped_and_line_ends_stay() throws IOException {
        write("a-vs-b.md", "\uFEFF# A vs B\r\n\rx");

        assertEquals(List.of(new SourceText("a-vs-b.md", "# A vs B\r\n\rx")), load().value());
    }

    @ParameterizedTest
    @CsvSource({"'', 1:1", "ab, 1:3", "'a\r\nb\rc\n😀ü', 4:3", "'\uFEFFa', 1:2"})
    void the_first_bad_byte_is_reported_with_its_place(String before, String place) throws IOException {
        var good = before.getBytes(StandardCharsets.UTF_8);
        var bytes = new byte[good.length + 2];
        System.arraycopy(good, 0, bytes, 0, good.length);
        bytes[good.length] = (byte) 0xE9;
        bytes[good.length + 1] = 'x';
        Files.write(docs.resolve("a-vs-b.md"), bytes);
        write("c-vs-d.md", "good");

        var loaded = load();

        assertEquals(List.of(new SourceText("c-vs-d.md", "good")), loaded.value());
        assertEquals(
                List.of("a-vs-b.md:" + place + ": error: byte 0xE9 is not valid UTF-8 [invalid-utf8]"),
                headlines(loaded));
    }

    @Test
    void a_character_cut_short_at_the_end_is_reported() throws IOException {
        Files.write(docs.resolve("a-vs-b.md"), new byte[] {'a', (byte) 0xF0, (byte) 0x9F});

        assertEquals(List.of("a-vs-b.md:1:2: error: byte 0xF0 is not valid UTF-8 [invalid-utf8]"), headlines(load()));
    }

    @Test
    void files_beyond_the_limit_are_left_out_and_the_first_of_them_named() throws IOException {
        write("a-vs-b.md", "1");
        write("c-vs-d.md", "2");
        write("e-vs-f.md", "3");

        var loaded = load(DocsFolder.DEFAULT_INCLUDES, List.of(), new Limits(4, 1, 1, 2, 4, 2, 1, 1, 1));

        assertEquals(List.of(new SourceText("a-vs-b.md", "1")), loaded.value());
        assertEquals(
                List.of("c-vs-d.md:1:1: error: the docs folder has 3 comparisons, the limit is 1: those from here on"
                        + " are left out [too-large]"),
                headlines(loaded));
        assertEquals(
                "Divide the folder among modules, or raise maxFiles.",
                loaded.diagnostics().get(0).hint());
    }

    @Test
    void a_file_over_the_limit_is_left_out() throws IOException {
        write("a-vs-b.md", "12345");
        write("c-vs-d.md", "1234");

        var loaded = load(DocsFolder.DEFAULT_INCLUDES, List.of(), new Limits(4, 1, 1, 2, 4, 2, 1, 1, 9));

        assertEquals(List.of(new SourceText("c-vs-d.md", "1234")), loaded.value());
        assertEquals(
                List.of("a-vs-b.md:1:1: error: the file is larger than 4 bytes, which end here [too-large]"),
                headlines(loaded));
        assertEquals(
                "Split it into several pages, or raise maxFileSize.",
                loaded.diagnostics().get(0).hint());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_followed_inside_the_folder_and_refused_outside() throws IOException {
        Files.createDirectories(project.resolve("secrets"));
        Files.writeString(project.resolve("secrets/a-vs-b.md"), "secret");
        write("real/c-vs-d.md", "good");
        Files.createSymbolicLink(docs.resolve("a-vs-b.md"), project.resolve("secrets/a-vs-b.md"));
        Files.createSymbolicLink(docs.resolve("linked"), docs.resolve("real"));
        Files.createSymbolicLink(docs.resolve("secrets"), project.resolve("secrets"));
        Files.createSymbolicLink(docs.resolve("real/loop"), docs);

        var loaded = load();

        assertEquals(
                List.of(new SourceText("linked/c-vs-d.md", "good"), new SourceText("real/c-vs-d.md", "good")),
                loaded.value());
        assertEquals(
                List.of(
                        "a-vs-b.md:1:1: error: this symbolic link leaves the docs folder [outside-docs]",
                        "secrets:1:1: error: this symbolic link leaves the docs folder [outside-docs]"),
                headlines(loaded));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_nothing_is_reported() throws IOException {
        Files.createSymbolicLink(docs.resolve("a-vs-b.md"), docs.resolve("nothing"));

        assertEquals(List.of("a-vs-b.md:1:1: error: this cannot be read [unreadable]"), headlines(load()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        var pipe = docs.resolve("a-vs-b.md").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());

        assertEquals(List.of("a-vs-b.md:1:1: error: this is not a regular file [unreadable]"), headlines(load()));
    }

    private void write(String path, String text) throws IOException {
        Path file = docs.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Diagnosed<List<SourceText>> load() {
        return load(DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT);
    }

    private Diagnosed<List<SourceText>> load(List<String> includes, List<String> excludes, Limits limits) {
        return Loaded.all(new DocsFolder(docs, includes, excludes, limits));
    }

    private static List<String> headlines(Diagnosed<?> loaded) {
        return loaded.diagnostics().stream().map(Diagnostic::headline).toList();
    }
}
