package io.github.comparisonpages.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.comparisonpages.BareDocument;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Diagrams as a browser shows them, with a script in Mermaid's place that says what it was asked. Skipped where there
 * is no Chromium, as {@link PagesInABrowserTest} is.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(Shown.Once.class)
class DiagramsInABrowserTest {

    private static final String DRAWS = "globalThis.mermaid = { initialize: s => { globalThis.asked = s; },"
            + " run: o => o.nodes.forEach(n => { n.textContent = 'drawn: ' + n.textContent.trim(); }) };";

    private static final String PAGE = "push-vs-pull.html";

    @TempDir
    private Path folder;

    private final Shown shown;
    private final Tab tab;

    DiagramsInABrowserTest(Shown shown) {
        this.shown = shown;
        this.tab = shown.tab();
    }

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("draws.js"), DRAWS);
        Path docs = Files.createDirectory(folder.resolve("docs"));
        Files.writeString(docs.resolve("push-vs-pull.md"), """
                # Push vs Pull

                ## How it works

                ```mermaid
                graph LR; A --> B
                ```
                """);
        render(docs, "lists/drawn", folder.resolve("draws.js"));
        render(docs, "lists/code", null);
        shown.reset();
    }

    @Test
    void the_projects_own_script_draws_in_its_strict_setting() {
        shown.show("lists/drawn/" + PAGE);
        assertEquals(List.of("drawn: graph LR; A --> B"), texts());
        assertEquals("strict", tab.value("asked.securityLevel").asText());
        assertEquals(List.of(), tab.strings("""
                ['securityLevel', 'htmlLabels', 'themeCSS'].filter(key => !asked.secure.includes(key))
                """));
        assertEquals("default", tab.value("asked.theme").asText());
        tab.screen("dark");
        shown.show("lists/drawn/" + PAGE);
        assertEquals("dark", tab.value("asked.theme").asText());
    }

    @Test
    void without_it_they_stay_code_and_say_what_they_are() {
        shown.show("lists/code/" + PAGE);
        assertEquals(List.of("graph LR; A --> B"), texts());
    }

    @Test
    void they_break_no_rule_of_accessibility_and_ask_no_other_host() {
        var wrong = new ArrayList<String>();
        for (String page : List.of("lists/drawn/", "lists/code/")) {
            for (String scheme : List.of("light", "dark")) {
                tab.screen(scheme);
                shown.show(page + PAGE);
                wrong.addAll(new Look(tab).accessibility());
                wrong.addAll(tab.errors());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> texts() {
        return tab.strings("[...document.querySelectorAll('.comparison pre')].map(pre => pre.textContent.trim())");
    }

    private void render(Path docs, String name, Path script) throws IOException {
        var site = shown.server().folder(name, new BareDocument(List.of("/bare.css"), "<main>", "</main>"));
        var source = HandbookOptions.of(
                        new DocsFolder(docs, DocsFolder.DEFAULT_INCLUDES, List.of(), Limits.DEFAULT),
                        LocalDate.of(2026, 11, 24))
                .withThreads(2);
        ComparisonPipeline.run(BuildRequest.of(source, SiteOptions.PLAIN.withDiagrams(script)), site);
    }
}
