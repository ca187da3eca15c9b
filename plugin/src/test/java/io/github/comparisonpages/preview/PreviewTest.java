package io.github.comparisonpages.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.pipeline.SiteOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreviewTest {

    private static final String PAGE = "kettle-vs-pan.html";

    @TempDir
    private Path temp;

    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Kitchen kitchen;
    private Path templates;
    private Path sheet;
    private Preview preview;
    private Thread writer;

    @BeforeEach
    void a_preview() throws IOException {
        kitchen = Kitchen.in(temp.resolve("docs"));
        templates = Files.createDirectories(temp.resolve("templates"));
        sheet = Files.writeString(temp.resolve("own.css"), ".comparison { color: red; }");
        preview = Preview.open(request(0));
        writer = new Thread(() -> {
            try {
                preview.run();
            } catch (InterruptedException e) {
                log.add("ended");
            }
        });
        writer.start();
    }

    @AfterEach
    void no_preview() throws InterruptedException {
        writer.interrupt();
        writer.join();
        preview.close();
        assertTrue(log.contains("ended"));
    }

    @Test
    void a_changed_file_is_told_of() throws IOException {
        assertEquals(2, preview.comparisons());

        kitchen.write("kettle-vs-pan.md", Kitchen.TEXT.replace("Boils over.", "TBD"));

        await(() -> log.contains("Made again: kettle-vs-pan.html; 0 errors, 1 warning"));
        assertTrue(get(PAGE).contains("TBD"));
    }

    @Test
    void a_page_that_is_held_back_is_told_of_once() throws IOException {
        kitchen.write("kettle-vs-pan.md", "");

        await(() ->
                log.stream().anyMatch(line -> line.startsWith(PAGE + " stays as it was until its file can be read:")));
        assertTrue(get(PAGE).contains("three minutes"));
    }

    @Test
    void a_docs_folder_that_goes_and_comes_back_leaves_the_pages() throws IOException {
        Files.move(temp.resolve("docs"), temp.resolve("away"));
        Files.writeString(sheet, ".comparison { color: green; }");
        await(() -> get("project.css").contains("red"));
        Files.move(temp.resolve("away"), temp.resolve("docs"));

        await(() -> get("project.css").contains("green"));
        assertTrue(get(PAGE).contains("three minutes"));
    }

    @Test
    void a_style_sheet_that_changes_is_another_look_of_all_pages() throws IOException {
        Files.writeString(sheet, ".comparison { color: green; }");

        await(() -> get("project.css").contains("green"));
        await(() -> get(PAGE).contains("data-version=\"1-"));
    }

    @Test
    void a_template_that_fails_leaves_the_pages_until_it_is_mended() throws IOException {
        var foot = templates.resolve("foot.ftlh");
        Files.writeString(foot, "<#if");
        await(() -> log.stream().anyMatch(line -> line.startsWith("The pages are as they were: template foot.ftlh")));
        assertTrue(get(PAGE).contains("three minutes"));

        Files.writeString(foot, "<p>Our own foot</p>");

        await(() -> get(PAGE).contains("Our own foot"));
    }

    @Test
    void a_second_one_at_the_same_port_is_refused() {
        int port = URI.create(preview.address()).getPort();

        assertThrows(PortInUse.class, () -> Preview.open(request(port)));
    }

    @Test
    void there_are_only_so_many_ports() {
        assertThrows(IllegalArgumentException.class, () -> request(65_536));
        assertThrows(IllegalArgumentException.class, () -> request(-1));
    }

    private PreviewRequest request(int port) {
        var site = SiteOptions.PLAIN.withTemplates(templates).withStylesheet(sheet);
        return new PreviewRequest(kitchen.request(site), Kitchen::frame, "docs", port, System::nanoTime, lines());
    }

    private String get(String path) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(BooleanSupplier done) {
        for (int tries = 0; tries < 600 && !done.getAsBoolean(); tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertTrue(done.getAsBoolean(), () -> "the log says " + log);
    }

    private PreviewRequest.Log lines() {
        return new PreviewRequest.Log() {
            @Override
            public void info(String line) {
                log.add(line);
            }

            @Override
            public void warn(String line) {
                log.add(line);
            }
        };
    }
}
