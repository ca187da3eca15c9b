package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.FolderFiles;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.preview.Preview;
import io.github.comparisonpages.preview.PreviewRequest;
import io.github.comparisonpages.preview.SiteFrame;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees in a browser while a file is written. */
@ExtendWith(Shown.Once.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreviewInABrowserTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String TEXT = """
            # Kettle vs Pan

            ## Kettle

            ### Pros

            - Boils a litre in three minutes.

            ### Cons

            - Needs a socket.

            ## Pan

            ### Pros

            - Stands on any stove.

            ### Cons

            - Boils over.

            ## Verdict

            Our pick: Kettle, since it is quicker.
            """;
    private static final String PANEL =
            "document.getElementById('comparison-preview').shadowRoot.querySelector('section')";
    private static final String SAID = "(() => { const p = " + PANEL + "; return p.hidden ? '' : p.textContent; })()";
    private static final String PROS =
            "[...document.querySelectorAll('.cmp-pc > li')].map(e => e.textContent).join('|')";

    private final Tab tab;
    private final List<String> log = new CopyOnWriteArrayList<>();

    @TempDir
    private Path temp;

    private Path docs;
    private Path page;
    private Preview preview;
    private Thread writer;

    PreviewInABrowserTest(Shown shown) {
        this.tab = shown.tab();
        shown.reset();
    }

    @BeforeEach
    void a_preview() throws IOException {
        docs = Files.createDirectories(temp.resolve("docs"));
        page = docs.resolve("kettle-vs-pan.md");
        Files.writeString(page, TEXT);
        Files.writeString(
                docs.resolve("gas-vs-wood.md"), TEXT.replace("Kettle", "Gas").replace("Pan", "Wood"));
        var folder = new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, DocsFolder.DEFAULT_EXCLUDES, Limits.DEFAULT);
        var build = BuildRequest.of(HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)));
        preview = Preview.open(new PreviewRequest(build, this::skin, "docs", 0, System::nanoTime, log()));
        writer = new Thread(() -> {
            try {
                preview.run();
            } catch (InterruptedException e) {
                // The test is over.
            }
        });
        writer.start();
    }

    @AfterEach
    void no_preview() throws InterruptedException {
        writer.interrupt();
        writer.join();
        preview.close();
    }

    @Test
    void a_saved_file_shows_without_a_hand_on_the_browser() throws IOException {
        tab.open(preview.address() + "kettle-vs-pan.html");
        assertEquals("", tab.value(SAID).asText());

        Files.writeString(page, TEXT.replace("three minutes", "two minutes"));

        await(PROS, "two minutes");
    }

    @Test
    void what_is_wrong_stands_over_the_page_and_goes_when_it_is_mended() throws IOException {
        tab.open(preview.address() + "kettle-vs-pan.html");

        Files.writeString(page, TEXT.replace("Boils over.", "[Boils](gone.md) over."));

        await(SAID, "docs/kettle-vs-pan.md:21:3");
        await(SAID, "[broken-link]");
        assertEquals("status", tab.value(PANEL + ".getAttribute('role')").asText());

        Files.writeString(page, TEXT);

        await(SAID + " || 'nothing'", "nothing");
    }

    @Test
    void a_broken_file_leaves_the_page_until_it_is_mended() throws IOException {
        tab.open(preview.address() + "kettle-vs-pan.html");

        Files.writeString(page, "---\nowner: [\n---\n" + TEXT.replace("three minutes", "no time"));

        await(SAID, "The page is as it was");
        await(SAID, "[front-matter]");
        assertTrue(tab.value(PROS).asText().contains("three minutes"));

        Files.writeString(page, "");

        await(SAID, "[empty-page]");
        assertTrue(tab.value(PROS).asText().contains("three minutes"));

        Files.writeString(page, TEXT.replace("three minutes", "one minute"));

        await(PROS, "one minute");
        await(SAID + " || 'nothing'", "nothing");
    }

    @Test
    void a_missing_page_names_the_near_ones_and_shows_as_soon_as_it_is_there() throws IOException {
        tab.open(preview.address() + "kettle-vs-pam.html");
        assertEquals(
                List.of("/comparisons/kettle-vs-pan.html"),
                tab.strings("[...document.querySelectorAll('li a')].map(a => a.getAttribute('href'))"));

        Files.writeString(docs.resolve("kettle-vs-pam.md"), TEXT.replace("Pan", "Pam"));

        await("document.title", "Kettle vs Pam");
    }

    @Test
    void nothing_is_asked_of_another_host() {
        tab.open(preview.address());

        assertEquals(
                List.of(),
                tab.asked().stream()
                        .filter(url -> !url.startsWith("http://localhost:") && !url.startsWith("data:"))
                        .toList());
    }

    /** Waits until what an expression gives holds a text. */
    private void await(String expression, String text) {
        String last = "";
        for (int tries = 0; tries < 300; tries++) {
            try {
                last = tab.value(expression).asText();
                if (last.contains(text)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (IllegalStateException e) {
                // It is being loaded again.
                last = e.getMessage();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("no '" + text + "' in '" + last + "'; the log says " + log);
    }

    private SiteFrame skin() throws IOException {
        Path site = temp.resolve("site");
        var frame = Skins.frame("2.1.0", new Surroundings(site, "comparisons", "", false, line -> {}));
        frame.copyFiles(site);
        return new SiteFrame(frame::around, FolderFiles.read(site, MEGABYTE));
    }

    private PreviewRequest.Log log() {
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
