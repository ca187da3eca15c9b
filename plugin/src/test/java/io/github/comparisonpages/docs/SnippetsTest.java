package io.github.comparisonpages.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersionDetector;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.Limits;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.HandbookOptions;
import io.github.comparisonpages.write.json.Schemas;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.doxia.site.io.xpp3.SiteXpp3Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Takes the blocks of code out of the documentation and tries them. What must not be written has the comment
 * {@code <!-- counter-example -->} above it, and must fail; what cannot be shown as it is has {@code <!-- abridged -->}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SnippetsTest {

    /** Elements of other files than POMs and site descriptors, which are only well-formed here. */
    private static final Set<String> OF_OTHERS = Set.of("macro", "executionControl", "cache");

    private static final Pattern PROPERTY = Pattern.compile("-D(comparison\\.\\w+)");
    private static final Pattern GOAL =
            Pattern.compile("\\b(?:mvn|comparison-maven-plugin:\\S+?)[^`\\n]*?[ :]comparison:([a-z]+)");

    @TempDir
    private Path docs;

    @TestFactory
    Stream<DynamicTest> parts_of_POMs_are_read_by_Maven_and_every_parameter_is_known() throws Exception {
        var goals = new Goals();
        return tests("xml", snippet -> !isSite(snippet) && !isOfOthers(snippet), snippet -> {
            var unknown = PomSnippet.of(snippet.text()).unknown(goals);
            assertEquals(snippet.wrong(), !unknown.isEmpty(), unknown::toString);
        });
    }

    @Test
    void a_misspelt_parameter_goal_or_property_would_be_found() throws Exception {
        var goals = new Goals();

        assertEquals(
                List.of("docsDirektory"),
                PomSnippet.of("<configuration><docsDirektory>a</docsDirektory></configuration>")
                        .unknown(goals));
        assertEquals(
                List.of("the goal chek"),
                PomSnippet.of("<plugin><artifactId>comparison-maven-plugin</artifactId><executions><execution><goals>"
                                + "<goal>chek</goal></goals></execution></executions></plugin>")
                        .unknown(goals));
        assertEquals(
                List.of("comparison.skp"),
                PomSnippet.of("<properties><comparison.skp>true</comparison.skp></properties>")
                        .unknown(goals));
    }

    @TestFactory
    Stream<DynamicTest> site_descriptors_are_read_by_Doxia_and_name_a_skin() {
        return tests("xml", SnippetsTest::isSite, snippet -> {
            var skin = new SiteXpp3Reader()
                    .read(new StringReader(snippet.text()), true)
                    .getSkin();
            assertNotNull(skin, "a site without a skin fails");
            assertEquals("maven-fluido-skin:2.1.0", skin.getArtifactId() + ":" + skin.getVersion());
        });
    }

    @TestFactory
    Stream<DynamicTest> command_lines_name_goals_and_properties_that_are_there() throws Exception {
        var goals = new Goals();
        var properties = goals.properties();
        return Snippet.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    String text = Files.readString(page);
                    var unknown = new ArrayList<String>();
                    PROPERTY.matcher(text).results().map(m -> m.group(1)).forEach(name -> {
                        if (!properties.contains(name)) {
                            unknown.add(name);
                        }
                    });
                    GOAL.matcher(text).results().map(m -> m.group(1)).forEach(name -> {
                        if (!goals.names().contains(name)) {
                            unknown.add(name);
                        }
                    });
                    assertEquals(List.of(), unknown);
                }));
    }

    @TestFactory
    Stream<DynamicTest> pages_in_Markdown_are_checked_without_an_error() {
        return tests("markdown", snippet -> ruleOf(snippet) == null, snippet -> {
            var grave = check(snippet.text()).stream()
                    .filter(d -> d.severity() == Severity.ERROR)
                    .map(Diagnostic::headline)
                    .toList();
            assertEquals(snippet.wrong(), !grave.isEmpty(), grave::toString);
        });
    }

    /** Which the test of the rules checks among the other files of their examples. */
    @TestFactory
    Stream<DynamicTest> pages_of_a_rule_are_those_of_its_examples() {
        return tests("markdown", snippet -> ruleOf(snippet) != null && !snippet.abridged(), snippet -> {
            String example = snippet.heading().equals("## Bad") ? "bad" : "good";
            try (var files = Files.walk(Path.of("src/test/resources/rules", ruleOf(snippet), example))) {
                var texts = new ArrayList<String>();
                for (Path file : files.filter(SnippetsTest::isMarkdown).toList()) {
                    texts.add(Files.readString(file).strip());
                }
                assertTrue(texts.contains(snippet.text().strip()), () -> "no file in '" + example + "' says this");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> front_matter_is_as_the_schema_has_it_and_other_YAML_can_be_read() throws IOException {
        var json = new ObjectMapper();
        var schema = json.readTree(Schemas.frontMatter());
        var validator = JsonSchemaFactory.getInstance(SpecVersionDetector.detect(schema))
                .getSchema(schema);
        return tests("yaml", snippet -> true, snippet -> {
            var read = new Load(LoadSettings.builder().build()).loadFromString(snippet.text());
            assertTrue(read instanceof Map, "a mapping");
            if (!snippet.page().endsWith("ci.md")) {
                assertEquals(Set.of(), validator.validate(json.valueToTree(read)));
                assertEquals(
                        List.of(),
                        check("---\n" + snippet.text() + "---\n\n# Ferry vs Tunnel Train\n").stream()
                                .filter(d -> d.rule().equals("unknown-key"))
                                .map(Diagnostic::headline)
                                .toList());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> JSON_can_be_read() {
        return tests("json", snippet -> true, snippet -> new ObjectMapper().readTree(snippet.text()));
    }

    private static Stream<DynamicTest> tests(
            String language, Predicate<Snippet> which, ThrowingConsumer<Snippet> test) {
        var snippets = Snippet.in(language).stream().filter(which).toList();
        assertFalse(snippets.isEmpty(), language);
        return snippets.stream()
                .map(snippet -> DynamicTest.dynamicTest(snippet.toString(), () -> test.accept(snippet)));
    }

    private static boolean isMarkdown(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static boolean isSite(Snippet snippet) {
        return snippet.text().contains("<site ");
    }

    private static boolean isOfOthers(Snippet snippet) {
        return OF_OTHERS.contains(PomSnippet.roots(snippet.text()).get(0));
    }

    /** The rule whose page this is; null on other pages. */
    static @Nullable String ruleOf(Snippet snippet) {
        String page = snippet.page().toString();
        int rules = page.indexOf("/rules/");
        return rules < 0 ? null : page.substring(rules + "/rules/".length(), page.length() - ".md".length());
    }

    private List<Diagnostic> check(String page) throws IOException {
        Files.writeString(docs.resolve("page.md"), page);
        var folder = new DocsFolder(docs, List.of("**/*.md"), List.of(), Limits.DEFAULT);
        return ComparisonPipeline.check(HandbookOptions.of(folder, LocalDate.of(2026, 11, 24)))
                .diagnostics();
    }
}
