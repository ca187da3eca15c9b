package io.github.comparisonpages.write.site.stamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.incremental.IncrementalBuild;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.Progress;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.Build;
import io.github.comparisonpages.write.IncrementalOutput;
import io.github.comparisonpages.write.OutputFolder;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.memory.Ledger;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;
import org.apache.maven.doxia.siterenderer.sink.SiteRendererSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a build takes over from the last one, the site is the one that a first build makes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IncrementalBuildTest {

    private static final int PAGES = 6;

    @TempDir
    private Path temp;

    private Path docs;
    private Path site;
    private Path memory;
    private String skin = "<header>Handbook</header>";
    private Path sheet;
    private Path templates;
    private LocalDate asOf = LocalDate.of(2026, 11, 24);

    @BeforeEach
    void a_handbook_that_was_built() throws IOException {
        docs = Files.createDirectories(temp.resolve("docs"));
        site = temp.resolve("site");
        memory = temp.resolve("memory");
        for (int i = 0; i < PAGES; i++) {
            write("p%d.md".formatted(i), "Kettle vs Pan%d".formatted(i), "Water boils.");
        }
        write("linking.md", "Red vs Blue", "As in [the other](p1.md).");
        write("deep/er.md", "Left vs Right", "No reason.");
        build();
    }

    @Test
    void nothing_is_written_where_nothing_changed() throws IOException {
        assertEquals(Set.of(), writtenBy(() -> assertEquals(PAGES + 2, build())));
    }

    @Test
    void a_file_that_was_touched_only_is_not_made_again() throws IOException {
        Files.setLastModifiedTime(docs.resolve("p1.md"), FileTime.fromMillis(1_000_000_000_000L));

        assertEquals(Set.of(), writtenBy(() -> assertEquals(PAGES + 2, build())));
    }

    @ParameterizedTest
    @ValueSource(longs = {100, 1_000, 1_000_000, 1_000_000_000})
    void an_archive_may_round_times_down(long unit) throws IOException {
        try (var all = Files.walk(temp)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                long time = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
                Files.setLastModifiedTime(file, FileTime.from(time - time % unit, TimeUnit.NANOSECONDS));
            }
        }

        assertEquals(Set.of(), writtenBy(() -> assertEquals(PAGES + 2, build())));
        assertEquals(Set.of(), writtenBy(() -> assertEquals(PAGES + 2, build())));
    }

    @Test
    void a_file_of_the_same_size_and_another_time_is_another_one() throws IOException {
        Path page = site.resolve("c/p2.html");
        long time = Files.getLastModifiedTime(page).to(TimeUnit.NANOSECONDS);
        Files.writeString(page, Files.readString(page).replace("Kettle", "Ketchu"));
        Files.setLastModifiedTime(page, FileTime.from(time - 1_000_000_000L, TimeUnit.NANOSECONDS));

        build();

        assertAsMadeAnew();
    }

    @Test
    void a_changed_text_makes_its_page_again_and_no_other() throws IOException {
        write("p1.md", "Kettle vs Pan1", "Water boils sooner.");

        assertEquals(
                Set.of("comparisons.json", "index.html", "p1.html", "p1.md"),
                writtenBy(() -> assertEquals(PAGES + 1, build())));
        assertAsMadeAnew();
    }

    @Test
    void a_changed_title_makes_the_pages_again_that_show_it() throws IOException {
        write("p1.md", "Kettle vs Cauldron", "Water boils.");

        build();

        assertAsMadeAnew();
        assertTrue(Files.readString(site.resolve("c/p2.html")).contains("Kettle vs Cauldron"));
    }

    @Test
    void a_new_file_gets_its_page_and_its_place() throws IOException {
        write("p9.md", "Kettle vs Pan1", "Both.");

        build();

        assertAsMadeAnew();
    }

    @Test
    void the_page_of_a_removed_file_goes() throws IOException {
        Files.delete(docs.resolve("p1.md"));

        build();

        assertFalse(Files.exists(site.resolve("c/p1.html")));
        assertAsMadeAnew();
    }

    @Test
    void another_skin_makes_all_pages_again() throws IOException {
        skin = "<header>Another</header>";

        build();

        assertAsMadeAnew();
    }

    @Test
    void another_skin_and_a_changed_text_make_all_pages_again() throws IOException {
        skin = "<header>Another</header>";
        write("p1.md", "Kettle vs Pan1", "Water boils sooner.");

        build();

        assertAsMadeAnew();
    }

    @Test
    void another_configuration_makes_all_again() throws IOException {
        asOf = LocalDate.of(2027, 11, 24);

        assertEquals(0, build());
        assertAsMadeAnew();
    }

    @Test
    void a_style_sheet_and_templates_count_by_what_they_hold() throws IOException {
        sheet = Files.writeString(temp.resolve("own.css"), "a { color: red }");
        templates = Files.createDirectory(temp.resolve("templates"));
        Files.writeString(templates.resolve("own.ftlh"), "one");
        build();
        for (Path file : List.of(sheet, templates.resolve("own.ftlh"))) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            assertEquals(PAGES + 2, build());

            Files.writeString(file, Files.readString(file).toUpperCase(Locale.ROOT));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            assertEquals(0, build());
        }
        assertAsMadeAnew();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c/p2.html", "c/p2.md", "c/comparison.css", "c/options/kettle.html"})
    void what_somebody_deleted_or_changed_comes_back(String path) throws IOException {
        Files.delete(site.resolve(path));
        build();
        assertAsMadeAnew();

        Files.writeString(site.resolve(path), "mine");
        build();
        assertAsMadeAnew();
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "pages", "outputs"})
    void torn_memory_is_no_memory(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(memory.resolve(file));
        for (int length : new int[] {0, bytes.length / 2}) {
            Files.write(memory.resolve(file), Arrays.copyOf(bytes, length));
            write("p1.md", "Kettle vs Pan1", "Water boils in " + length);
            build();
            assertAsMadeAnew();
        }
        bytes = Files.readAllBytes(memory.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(memory.resolve(file), bytes);
        build();
        assertAsMadeAnew();
    }

    @Test
    void a_build_that_was_stopped_is_not_relied_on() throws IOException {
        write("p1.md", "Kettle vs Pan1", "Water boils sooner.");
        run(new Skinned(site, memory), memory);
        write("p2.md", "Kettle vs Pan2", "Water boils later.");

        assertEquals(0, build());
        assertAsMadeAnew();
    }

    private interface Step {
        void run() throws IOException;
    }

    /** The files that are others afterwards. */
    private Set<String> writtenBy(Step step) throws IOException {
        var before = times();
        step.run();
        return times().entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, FileTime> times() throws IOException {
        var times = new TreeMap<String, FileTime>();
        for (String path : files(site).keySet()) {
            times.put(path, Files.getLastModifiedTime(site.resolve("c").resolve(path)));
        }
        return times;
    }

    private void assertAsMadeAnew() throws IOException {
        Path fresh = Files.createTempDirectory(temp, "fresh");
        try (var output = new Skinned(fresh, null)) {
            run(output, null);
        }
        assertEquals(files(fresh), files(site));
    }

    /** Builds as far as anything has changed; gives the number of pages that were not made. */
    private int build() throws IOException {
        try (var output = new Skinned(site, memory)) {
            return run(output, memory);
        }
    }

    private int run(IncrementalOutput output, Path remembered) throws IOException {
        var folder = new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT);
        var source = HandbookOptions.of(folder, asOf).withThreads(2);
        var request = BuildRequest.of(
                source, SiteOptions.PLAIN.withTemplates(templates).withStylesheet(sheet));
        return remembered == null
                ? ComparisonPipeline.run(request, output).unchanged()
                : IncrementalBuild.run(request, remembered, output, Progress.NONE)
                        .unchanged();
    }

    private void write(String path, String title, String text) throws IOException {
        Files.createDirectories(docs.resolve(path).getParent());
        Files.writeString(docs.resolve(path), """
                # %s

                %s

                | Criterion | A | B |
                |---|---|---|
                | Speed | 3 | 4 |
                """.formatted(title, text));
    }

    private static Map<String, String> files(Path site) throws IOException {
        var files = new TreeMap<String, String>();
        Path folder = site.resolve("c");
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    /** A site as the report makes it, in a skin of one line. */
    private final class Skinned implements IncrementalOutput {

        private final Surroundings around;
        private final OutputFolder files;
        private final Ledger ledger;
        private final PageQueue queue;
        private final Queue<String> paths = new ArrayDeque<>();

        Skinned(Path site, Path memory) throws IOException {
            around = new Surroundings(site, "c", "", true, memory, line -> {});
            files = new OutputFolder(around.folder());
            ledger = new Ledger(around.folder(), memory);
            queue = new PageQueue(
                    path -> {
                        paths.add(path);
                        return new SiteRendererSink(new DocumentRenderingContext(
                                site.toFile(), around.path(path.replace(".html", "")), "comparison:report"));
                    },
                    around,
                    ledger);
        }

        @Override
        public void page(Page page) throws IOException {
            if (page.path().equals("index.html")) {
                files.write(page.path(), (skin + page.body()).getBytes("UTF-8"));
            } else {
                queue.add(page);
            }
        }

        @Override
        public void file(String path, byte[] content) throws IOException {
            files.write(path, content);
            ledger.note(path);
        }

        @Override
        public boolean keeps(String path) {
            return queue.keeps(path);
        }

        @Override
        public void end(Build build) {
            queue.end(build);
        }

        @Override
        public void close() throws IOException {
            while (queue.hasNext()) {
                var sink = (SiteRendererSink) queue.next();
                String path = paths.remove();
                files.write(path, (skin + sink.getHead() + sink.getBody()).getBytes("UTF-8"));
            }
        }
    }
}
