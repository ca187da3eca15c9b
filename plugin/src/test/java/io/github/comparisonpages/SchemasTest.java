package io.github.comparisonpages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersionDetector;
import io.github.comparisonpages.write.Output;
import io.github.comparisonpages.write.Page;
import io.github.comparisonpages.write.json.CatalogJson;
import io.github.comparisonpages.write.json.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schemas say what the catalogue holds and what front matter may hold: no less, and no more. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaValidatorsConfig FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** Wrong front matter is reported by one of these. */
    private static final Set<String> WRONG = Set.of("wrong-type", "front-matter");

    @TestFactory
    Stream<DynamicTest> the_catalogue_of_every_case_is_valid_and_has_no_field_that_the_schema_does_not_know()
            throws IOException {
        var schema = schema(closed(JSON.readTree(Schemas.catalog())));
        return Cases.all().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertEquals(
                                Set.of(),
                                schema.validate(JSON.readTree(
                                        folder.resolve("catalog.json").toFile())))));
    }

    @TestFactory
    Stream<DynamicTest> every_change_is_told_in_the_fields_of_its_schema() throws IOException {
        var schema = schema(closed(JSON.readTree(Schemas.diff())));
        try (var folders = Files.list(Path.of("src/test/resources/diffs"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> assertEquals(
                                    Set.of(),
                                    schema.validate(JSON.readTree(
                                            folder.resolve("diff.json").toFile())))));
        }
    }

    @TestFactory
    Stream<DynamicTest> the_front_matter_of_every_case_is_valid_unless_the_reader_reports_it() throws IOException {
        var schema = schema(JSON.readTree(Schemas.frontMatter()));
        return Cases.all().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    boolean wrong = Cases.run(folder).diagnostics().stream().anyMatch(d -> WRONG.contains(d.rule()));
                    assertEquals(wrong, !valid(schema, folder.resolve("page.md")));
                }));
    }

    @Test
    void what_every_page_tells_machines_is_a_page_about_a_list_in_the_words_of_schema_org() throws IOException {
        var schema = schema(linkedData());
        var wrong = new ArrayList<String>();
        var told = new ArrayList<String>();
        EveryPage.write(folder -> new Output() {
            @Override
            public void page(Page page) throws IOException {
                String facts = page.head().facts();
                if (!facts.isEmpty()) {
                    told.add(page.path());
                    schema.validate(JSON.readTree(facts)).forEach(m -> wrong.add(page.path() + ": " + m));
                }
            }

            @Override
            public void file(String path, byte[] content) {}
        });
        assertEquals(List.of(), wrong);
        assertTrue(told.size() > Cases.all().size());
    }

    @Test
    void a_rating_would_be_seen() throws IOException {
        var facts = (ObjectNode)
                JSON.readTree(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"name\":\"A vs B\",\"inLanguage\":\"en\"}");
        assertEquals(Set.of(), schema(linkedData()).validate(facts));
        facts.put("aggregateRating", 5);
        assertFalse(schema(linkedData()).validate(facts).isEmpty());
    }

    private static JsonNode linkedData() throws IOException {
        try (var schema = SchemasTest.class.getResourceAsStream("linked-data.schema.json")) {
            return JSON.readTree(schema);
        }
    }

    @Test
    void a_schema_would_see_a_mistake() throws IOException {
        var catalog = JSON.readTree(
                Cases.FOLDER.resolve("history-and-dissent/catalog.json").toFile());
        ((ObjectNode) catalog.at("/comparisons/0")).put("verdict", "yes");
        assertFalse(schema(JSON.readTree(Schemas.catalog())).validate(catalog).isEmpty());
    }

    @Test
    void a_catalogue_that_says_whose_it_is_says_where_its_pages_are() throws IOException {
        var schema = schema(closed(JSON.readTree(Schemas.catalog())));
        String site = "https://payments.example.org/comparisons/";
        var catalog = (ObjectNode) JSON.readTree(CatalogJson.bytes(List.of(), "Payments", site));
        assertEquals(Set.of(), schema.validate(catalog));
        catalog.remove("site");
        assertFalse(schema.validate(catalog).isEmpty());
    }

    private static boolean valid(JsonSchema schema, Path page) throws IOException {
        String text = Files.readString(page);
        int end = text.indexOf("\n---", 3);
        if (!text.startsWith("---\n") || end < 0) {
            return true;
        }
        try {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
            var values = new Load(settings).loadFromString(text.substring(4, end + 1));
            return schema.validate(JSON.valueToTree(values)).isEmpty();
        } catch (org.snakeyaml.engine.v2.exceptions.YamlEngineException e) {
            return false;
        }
    }

    private static JsonSchema schema(JsonNode schema) {
        var version = SpecVersionDetector.detect(schema);
        return JsonSchemaFactory.getInstance(version).getSchema(schema, FORMATS);
    }

    /** The schema without its openness to fields of the future. */
    private static JsonNode closed(JsonNode schema) {
        schema.findParents("properties").forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
        return schema;
    }
}
