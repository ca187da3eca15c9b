package io.github.comparisonpages.goal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.comparisonpages.create.BuiltIn;
import io.github.comparisonpages.create.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewPagePlaceTest {

    private static final Form RECORD = Form.of(BuiltIn.MADR);
    private static final Form PAGE = Form.of(BuiltIn.COMPARISON);

    @TempDir
    private Path project;

    @Test
    void in_an_empty_project_records_and_comparisons_have_folders_of_their_own() throws IOException {
        assertEquals("docs/decisions", place(null, RECORD));
        assertEquals("docs/comparisons", place(null, PAGE));
    }

    @Test
    void records_go_to_records_and_comparisons_to_comparisons() throws IOException {
        write("docs/adr/0001-a.md", "# A\n");
        write("docs/tea-vs-coffee.md", "# Tea vs Coffee\n");

        assertEquals("docs/adr", place(null, RECORD));
        assertEquals("docs", place(null, PAGE));
    }

    @Test
    void a_folder_may_be_named_from_the_project_or_from_the_docs() throws IOException {
        assertEquals("docs/rfcs", place("docs/rfcs", RECORD));
        assertEquals("docs/rfcs", place("rfcs", PAGE));
        assertThrows(IllegalArgumentException.class, () -> place("../rfcs", PAGE));
    }

    @Test
    void a_template_is_one_of_the_project_or_a_usual_one() throws IOException {
        write("docs/_templates/spike.md", "# ${title}\n");
        write("docs/_templates/madr.md", "# ${title}\n\n## Considered Options\n");
        var templates = new PageTemplates(project.resolve("docs/_templates"));

        assertEquals("# ${title}\n", templates.choose("spike", "A", at(null)).template());
        assertEquals(
                "# ${title}\n\n## Considered Options\n",
                templates.choose("madr", "A", at(null)).template());
        assertEquals(Form.of(BuiltIn.NYGARD), templates.choose("Nygard", "A", at(null)));
        assertEquals(
                "template is madr, spike, comparison, scored, ladder, madr2, nygard, not 'x'; your own templates are"
                        + " files such as " + project.resolve("docs/_templates/spike.md"),
                assertThrows(IllegalArgumentException.class, () -> templates.choose("x", "A", at(null)))
                        .getMessage());
    }

    @Test
    void without_one_it_is_that_of_the_title_or_of_the_newest_record() throws IOException {
        write("docs/adr/0001-a.md", "# A\n\n* Status: accepted\n");
        write("docs/adr/0002-b.md", "# 2. B\n\n## Status\n\nAccepted\n");
        var templates = new PageTemplates(project.resolve("docs/_templates"));

        assertEquals(Form.of(BuiltIn.NYGARD), templates.choose(null, "Use Kafka", at(null)));
        assertEquals(Form.of(BuiltIn.COMPARISON), templates.choose(null, "Kafka vs RabbitMQ", at(null)));
    }

    private String place(@Nullable String folder, Form form) throws IOException {
        return project.relativize(at(folder).of(form, "Kafka vs RabbitMQ"))
                .toString()
                .replace('\\', '/');
    }

    private NewPagePlace at(@Nullable String folder) {
        return new NewPagePlace(project, project.resolve("docs"), folder);
    }

    private void write(String path, String text) throws IOException {
        var file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
