package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.comparisonpages.write.OutputFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes, wherever and however they are built. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReproducibleTest {

    @TempDir
    private static Path docs;

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static Map<String, String> expected;

    @TempDir
    private Path temp;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        for (Path source : List.of(Path.of("../sample-project/docs"), Path.of("src/test/resources"))) {
            for (var file : FolderOutput.files(source).keySet()) {
                // To Windows ".MD" is the same ending as ".md".
                if (!file.endsWith(".MD")) {
                    copy(file, docs, Files.readAllBytes(source.resolve(file)));
                }
            }
        }
        expected = built(docs, folder, 2);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void any_number_of_threads_writes_the_same(int threads) throws IOException {
        assertSame(built(docs, temp, threads));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    void the_machines_language_writes_the_same(String locale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertSame(built(docs, temp, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu"})
    void the_machines_time_zone_writes_the_same(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertSame(built(docs, temp, 2));
    }

    @Test
    void a_machine_of_another_charset_writes_the_same() throws Exception {
        var build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.timezone=Asia/Kathmandu",
                        "-Dline.separator=\r\n",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName(),
                        docs.toString(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String charset = new String(build.getInputStream().readAllBytes(), Charset.defaultCharset());
        assertEquals(0, build.waitFor());

        assertEquals("ISO-8859-1", charset);
        var actual = FolderOutput.files(temp);
        actual.put("the log", expected.get("the log"));
        assertSame(actual);
    }

    /** Three file systems, each with an order of its own in which it lists what was made in any order. */
    @Test
    void files_in_another_order_on_another_file_system_write_the_same() throws IOException {
        var sources = new ArrayList<>(FolderOutput.files(docs).keySet());
        Collections.shuffle(sources, new Random(2026));
        Path memory = Jimfs.newFileSystem(Configuration.unix()).getPath("/docs");
        Path disk = temp.resolve("docs");
        for (String source : sources) {
            copy(source, memory, Files.readAllBytes(docs.resolve(source)));
            copy(source, disk, Files.readAllBytes(docs.resolve(source)));
        }

        assertSame(built(memory, temp.resolve("memory"), 2));
        assertSame(built(disk, temp.resolve("disk"), 2));
        Path windows = Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\docs");
        for (String source : sources) {
            copy(source, windows, Files.readAllBytes(docs.resolve(source)));
        }
        assertSame(built(windows, temp.resolve("windows"), 2));
    }

    @Test
    void sources_with_the_line_ends_of_Windows_write_the_same() throws IOException {
        Path other = temp.resolve("docs");
        for (String source : FolderOutput.files(docs).keySet()) {
            byte[] bytes = Files.readAllBytes(docs.resolve(source));
            copy(source, other, source.endsWith(".md") ? windows(bytes) : bytes);
        }

        assertSame(built(other, temp.resolve("site"), 2));
    }

    /** Names what differs, with a few characters of it: a whole handbook is too much to read. */
    private static void assertSame(Map<String, String> actual) {
        var missing = new TreeSet<>(expected.keySet());
        missing.removeAll(actual.keySet());
        var added = new TreeSet<>(actual.keySet());
        added.removeAll(expected.keySet());
        assertEquals("missing: [], added: []", "missing: %s, added: %s".formatted(missing, added));
        expected.forEach((path, content) -> {
            String other = actual.get(path);
            int at = Arrays.mismatch(content.toCharArray(), other.toCharArray());
            if (at >= 0) {
                assertEquals(path + ": " + around(content, at), path + ": " + around(other, at));
            }
        });
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    private static byte[] windows(byte[] text) {
        var latin = StandardCharsets.ISO_8859_1;
        return new String(text, latin)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(latin);
    }

    private static void copy(String path, Path folder, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static Map<String, String> built(Path docs, Path out, int threads) throws IOException {
        var findings = FolderOutput.build(docs, new FolderOutput(new OutputFolder(out)), threads)
                .findings();
        var files = new TreeMap<>(FolderOutput.files(out));
        files.put("the log", findings.toString());
        return files;
    }

    /** Builds a handbook and prints the charset in which it was built. */
    static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] args) throws IOException {
            built(Path.of(args[0]), Path.of(args[1]), 2);
            System.out.print(Charset.defaultCharset());
        }
    }
}
