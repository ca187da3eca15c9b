package io.github.comparisonpages.goal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectSetupTest {

    @TempDir
    private Path project;

    @Test
    void an_empty_project_gets_all_files_once() throws IOException {
        var files = files();

        assertEquals(
                List.of(
                        "src/site/site.xml",
                        ".mvn/jvm.config",
                        "docs/comparisons/tea-vs-coffee.md",
                        ".remarkrc.mjs",
                        "docs/_schema/front-matter.schema.json"),
                files.stream()
                        .map(file -> project.relativize(file.path()).toString())
                        .toList());
        for (var file : files) {
            Files.createDirectories(file.path().getParent());
            Files.write(file.path(), file.after());
        }
        assertEquals(List.of(), files().stream().filter(ProjectFile::changes).toList());
    }

    @Test
    void the_first_comparison_has_no_finding() throws IOException {
        var setup = new ProjectSetup(project, project.resolve("docs"));
        setup.example();
        var file = setup.files().get(0);
        Files.createDirectories(file.path().getParent());
        Files.write(file.path(), file.after());

        var docs = new DocsFolder(project.resolve("docs"), DocsFolder.DEFAULT_INCLUDES, List.of(), Limits.DEFAULT);
        assertEquals(
                List.of(),
                ComparisonPipeline.check(HandbookOptions.of(docs, LocalDate.of(2026, 11, 28)))
                        .diagnostics());
    }

    @Test
    void a_name_stands_in_XML_as_text() throws IOException {
        var setup = new ProjectSetup(project, project.resolve("docs"));
        setup.site(project, "R&D <\"x\">");

        String text = new String(setup.files().get(0).after(), StandardCharsets.UTF_8);
        assertEquals(2, text.split("R&amp;D &lt;&quot;x&quot;>", -1).length - 1);
    }

    @Test
    void options_for_Maven_that_a_project_chose_stay() {
        assertEquals("-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n", JvmConfig.of(""));
        assertEquals("-Xmx1g\n-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n", JvmConfig.of("-Xmx1g"));
        assertEquals("-XX:+UseG1GC -XX:-TieredCompilation", JvmConfig.of("-XX:+UseG1GC -XX:-TieredCompilation"));
    }

    @Test
    void a_difference_is_shown_with_what_is_around_it() {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n";
        assertEquals(
                "- a\n+ A\n  b\n  c\n  d\n  …\n  h\n  i\n  j\n+ k\n",
                LineDiff.of(before, before.replace("a", "A") + "k\n"));
        assertEquals("+ a\n+ b\n", LineDiff.of("", "a\nb\n"));
        assertEquals("", LineDiff.of(before, before));
        assertFalse(new ProjectFile(project, false, new byte[1], new byte[1]).changes());
    }

    private List<ProjectFile> files() throws IOException {
        var setup = new ProjectSetup(project, project.resolve("docs"));
        setup.site(project.resolve("src/site"), "Handbook");
        setup.jvmConfig(project);
        if (!Files.exists(project.resolve("docs/comparisons"))) {
            setup.example();
        }
        setup.editor();
        return setup.files();
    }
}
