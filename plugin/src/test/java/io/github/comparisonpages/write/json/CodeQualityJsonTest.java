package io.github.comparisonpages.write.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.comparisonpages.lint.Checked;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.suppress.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CodeQualityJsonTest {

    /** What GitLab's documentation asks of an issue; its reader drops all issues after one that lacks something. */
    private static final String ISSUES = """
            {"type": "array", "items": {
              "type": "object",
              "required": ["description", "check_name", "fingerprint", "severity", "location"],
              "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                  "type": "object",
                  "required": ["path", "lines"],
                  "properties": {
                    "path": {"type": "string", "pattern": "^[^/.]"},
                    "lines": {
                      "type": "object",
                      "required": ["begin"],
                      "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}
            """;

    private static final Findings FINDINGS = Checked.pages(
            Policy.DEFAULT,
            Map.of(
                    "tea-vs-coffee.md",
                    "# Tea vs Coffee\n\n[x](no.md)\n\nTBD\n",
                    "a b/ü.md",
                    "# Notes\n\nTBD\n\nTBD\n"));

    @Test
    void a_report_is_what_GitLab_asks_for() throws IOException {
        assertEquals(Set.of(), schema().validate(read(FINDINGS, "office/docs/")));
        assertEquals(Set.of(), schema().validate(read(Findings.NONE, "docs/")));
        assertFalse(schema().validate(new ObjectMapper().readTree("[{\"description\": \"no\"}]"))
                .isEmpty());
    }

    @Test
    void an_issue_says_where_from_the_root_of_the_repository() throws IOException {
        var issues = new ArrayList<String>();
        for (var issue : read(FINDINGS, "office/docs/")) {
            issues.add(issue.at("/location/path").asText() + ":" + issue.at("/location/lines/begin") + " "
                    + issue.get("check_name").asText() + " "
                    + issue.get("severity").asText());
        }

        assertTrue(issues.contains("office/docs/tea-vs-coffee.md:3 broken-link minor"), issues.toString());
    }

    @Test
    void no_two_issues_have_the_same_fingerprint_not_even_in_modules_with_the_same_files() throws IOException {
        var all = new HashSet<String>();
        for (String docs : List.of("kitchen/docs/", "office/docs/")) {
            read(FINDINGS, docs)
                    .forEach(issue -> all.add(issue.get("fingerprint").asText()));
        }

        assertEquals(2 * FINDINGS.diagnostics().size(), all.size());
    }

    private static JsonNode read(Findings findings, String docs) throws IOException {
        return new ObjectMapper().readTree(CodeQualityJson.bytes(findings, docs));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(new ObjectMapper().readTree(ISSUES));
    }
}
