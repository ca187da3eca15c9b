package io.github.comparisonpages.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticDescriptor;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.lint.Rules;
import io.github.comparisonpages.lint.finding.Findings;
import io.github.comparisonpages.lint.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes findings as SARIF 2.1.0, the format that code hosts show beside the lines of a change. */
public final class SarifJson {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String SITE = "https://comparisonpages.github.io/comparison-maven-plugin/";

    private final JsonGenerator json;
    private final String docs;
    private final RuleSet rules;
    private final List<String> ids;

    private SarifJson(JsonGenerator json, String docs, RuleSet rules) {
        this.json = json;
        this.docs = docs;
        this.rules = rules;
        this.ids = rules.ids();
    }

    /**
     * The findings as UTF-8 with line feeds.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}; may be empty
     * @param version the plugin's
     * @param rules all that there are, the project's own too
     */
    public static byte[] bytes(Findings findings, String docs, String version, RuleSet rules) {
        var out = new ByteArrayOutputStream();
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            new SarifJson(json, docs, rules).write(findings, version);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Findings findings, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "comparison-maven-plugin");
        json.writeStringField("version", version);
        json.writeStringField("informationUri", SITE);
        json.writeArrayFieldStart("rules");
        for (DiagnosticDescriptor rule : rules.descriptors()) {
            write(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        var fingerprints = findings.fingerprints();
        for (Diagnostic diagnostic : findings.diagnostics()) {
            write(diagnostic, fingerprints);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(DiagnosticDescriptor rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.summary() + ".");
        text("help", rule.hint());
        if (Rules.BUILT_IN.find(rule.id()).isPresent()) {
            json.writeStringField("helpUri", SITE + "rules/" + rule.id() + ".html");
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", rule.severity() != null);
        json.writeStringField("level", level(rule.severityWhereOn()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group().name().toLowerCase(Locale.ROOT));
        json.writeEndArray();
        if (!rule.others().isEmpty()) {
            json.writeArrayFieldStart("levels");
            for (Severity severity : rule.severities()) {
                json.writeString(level(severity));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Diagnostic diagnostic, Function<Diagnostic, String> fingerprints) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", diagnostic.rule());
        int index = index(diagnostic.rule());
        if (index >= 0) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", level(diagnostic.severity()));
        String hint = diagnostic.hint().isEmpty() ? "" : " " + diagnostic.hint();
        text("message", diagnostic.message() + "." + hint);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(docs + diagnostic.file()));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        region(diagnostic.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("ruleFileAndLine/v1", fingerprints.apply(diagnostic));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void region(SourceSpan span) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.start().line());
        json.writeNumberField("startColumn", span.start().column());
        json.writeNumberField("endLine", span.end().line());
        json.writeNumberField("endColumn", span.end().column());
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private int index(String rule) {
        return ids.indexOf(rule);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String uri(String path) {
        try {
            // The colon of a first segment would make it a scheme.
            return new URI(null, null, "/" + path, null)
                    .toASCIIString()
                    .substring(1)
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
