package io.github.comparisonpages.write.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SarifJsonTest {

    private static final Findings FINDINGS = Checked.pages(
            Policy.of(Map.of("missing-owner", "info"), Rules.BUILT_IN),
            Map.of(
                    "tea-vs-coffee.md", "# Tea vs Coffee\n\n☕ [x](no.md)\n\nTBD\n",
                    "a b/ü.md", "# Notes\n\nTBD\n"));

    private static final JsonNode SARIF = read(FINDINGS);

    private static JsonNode read(Findings findings) {
        try {
            return new ObjectMapper().readTree(SarifJson.bytes(findings, "handbook/docs/", "1.2.3", Rules.BUILT_IN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema() throws IOException {
        try (var in = SarifJsonTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(new ObjectMapper().readTree(in));
        }
    }

    @Test
    void a_log_is_valid_by_the_official_schema() throws IOException {
        assertEquals(Set.of(), schema().validate(SARIF));
        assertEquals(Set.of(), schema().validate(read(new Findings(List.of(), Map.of(), 0, 0))));
    }

    @Test
    void the_schema_would_see_a_mistake() throws IOException {
        var wrong = SARIF.deepCopy();
        ((ObjectNode) wrong.at("/runs/0/results/0")).put("level", "fatal");
        assertFalse(schema().validate(wrong).isEmpty());
    }

    @Test
    void a_module_has_a_name_of_its_own_so_that_none_replaces_the_results_of_another() {
        assertEquals(
                "comparisons/handbook/docs/",
                SARIF.at("/runs/0/automationDetails/id").asText());
    }

    @Test
    void of_more_results_than_a_host_shows_the_gravest_are_written() {
        var many = new ArrayList<Diagnostic>();
        for (int i = 1; i <= 5010; i++) {
            var place = new SourceSpan(new Position(i, 1), new Position(i, 2));
            many.add(new Diagnostic("filler", i > 5000 ? Severity.ERROR : Severity.WARNING, "a.md", place, "no", ""));
        }
        var results = read(new Findings(many, Map.of(), 0, 0)).at("/runs/0/results");

        assertEquals(5000, results.size());
        assertEquals("error", results.get(4999).get("level").asText());
    }

    @Test
    void every_rule_is_described_with_its_help() {
        var rules = SARIF.at("/runs/0/tool/driver/rules");
        assertEquals(Rules.BUILT_IN.ids(), rules.findValuesAsText("id"));
        assertEquals(
                "https://comparisonpages.github.io/comparison-maven-plugin/rules/missing-title.html",
                rules.get(0).get("helpUri").asText());
    }

    @Test
    void every_rule_has_the_severities_of_the_list() {
        var rules = SARIF.at("/runs/0/tool/driver/rules");
        for (int i = 0; i < rules.size(); i++) {
            var rule = Rules.BUILT_IN.descriptors().get(i);
            var levels = new ArrayList<String>();
            rules.get(i).at("/properties/levels").forEach(level -> levels.add(level.asText()));
            var configuration = rules.get(i).get("defaultConfiguration");
            assertEquals(
                    level(rule.severityWhereOn()), configuration.get("level").asText(), rule.id());
            assertEquals(rule.severity() != null, configuration.get("enabled").asBoolean(), rule.id());
            assertEquals(
                    rule.others().isEmpty()
                            ? List.of()
                            : rule.severities().stream()
                                    .map(SarifJsonTest::level)
                                    .toList(),
                    levels,
                    rule.id());
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    @Test
    void a_result_says_where_in_code_points_and_from_the_root_of_the_repository() throws IOException {
        assertEquals("unicodeCodePoints", SARIF.at("/runs/0/columnKind").asText());
        var places = new ArrayList<String>();
        for (JsonNode result : SARIF.at("/runs/0/results")) {
            var place = result.at("/locations/0/physicalLocation");
            var region = place.get("region");
            int index = result.get("ruleIndex").asInt();
            assertEquals(
                    Rules.BUILT_IN.descriptors().get(index).id(),
                    result.get("ruleId").asText());
            places.add("%s %s %s:%s-%s:%s %s"
                    .formatted(
                            result.get("level").asText(),
                            place.at("/artifactLocation/uri").asText(),
                            region.get("startLine"),
                            region.get("startColumn"),
                            region.get("endLine"),
                            region.get("endColumn"),
                            result.get("ruleId").asText()));
        }
        assertEquals(
                List.of(
                        "note handbook/docs/a%20b/%C3%BC.md 1:1-1:8 too-few-options",
                        "warning handbook/docs/a%20b/%C3%BC.md 3:1-3:4 filler",
                        "note handbook/docs/tea-vs-coffee.md 1:1-1:16 missing-owner",
                        "warning handbook/docs/tea-vs-coffee.md 3:3-3:13 broken-link",
                        "warning handbook/docs/tea-vs-coffee.md 5:1-5:4 filler"),
                places);
    }

    @Test
    void fingerprints_stay_when_lines_move() {
        var moved = read(Checked.pages(
                Policy.of(Map.of("missing-owner", "info"), Rules.BUILT_IN),
                Map.of(
                        "tea-vs-coffee.md", "\n\n# Tea vs Coffee\n\nNew.\n\n☕ [x](no.md)\n\nTBD\n",
                        "a b/ü.md", "# Notes\n\nNew.\n\nTBD\n")));
        assertEquals(SARIF.findValuesAsText("ruleFileAndLine/v1"), moved.findValuesAsText("ruleFileAndLine/v1"));
    }
}
