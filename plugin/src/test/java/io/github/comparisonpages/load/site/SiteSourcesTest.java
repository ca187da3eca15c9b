package io.github.comparisonpages.load.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteSourcesTest {

    @TempDir
    private Path site;

    @Test
    void pages_and_resources_are_known_by_what_they_become() throws IOException {
        write("site.xml");
        write("markdown/index.md");
        write("markdown/comparisons/Index.md");
        write("apt/comparisons/deep/a-vs-b.apt.vm");
        write("resources/comparisons/logo.svg");

        assertEquals(
                Map.of(
                        "index.html", "markdown/comparisons/Index.md",
                        "deep/a-vs-b.html", "apt/comparisons/deep/a-vs-b.apt.vm",
                        "logo.svg", "resources/comparisons/logo.svg"),
                SiteSources.of(site, "comparisons").files());
    }

    @Test
    void a_project_need_not_have_a_site() {
        assertEquals(SiteSources.NONE, SiteSources.of(null, "comparisons"));
        assertEquals(SiteSources.NONE, SiteSources.of(site.resolve("none"), "comparisons"));
    }

    private void write(String path) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), "x");
    }
}
