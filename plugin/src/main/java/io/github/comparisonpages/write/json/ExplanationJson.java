package io.github.comparisonpages.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.comparisonpages.view.explain.ExplanationView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what was understood of pages as JSON: an array of pages, each with the fields of {@link ExplanationView}. */
public final class ExplanationJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    /** The explanations in this order, with line feeds. */
    public static String of(List<ExplanationView> views) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            var lines = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            json.setPrettyPrinter(printer);
            json.writeStartArray();
            for (ExplanationView view : views) {
                new ExplanationJson(json).write(view);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8) + "\n";
    }

    private void write(ExplanationView view) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", view.source());
        json.writeStringField("title", view.title());
        json.writeArrayFieldStart("options");
        for (var option : view.options()) {
            json.writeStartObject();
            json.writeStringField("name", option.name());
            json.writeStringField("group", option.group());
            json.writeStringField("at", option.at());
            json.writeArrayFieldStart("places");
            for (var place : option.places()) {
                fields("kind", place.kind(), "at", place.at());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("points");
            for (var point : option.points()) {
                fields("kind", point.kind(), "at", point.at(), "text", point.text());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("decisions");
        for (var decision : view.decisions()) {
            fields(
                    "kind", decision.kind(),
                    "option", decision.option(),
                    "when", decision.when(),
                    "at", decision.at(),
                    "words", decision.words());
        }
        json.writeEndArray();
        writeTables(view);
        writeReadings(view);
        json.writeArrayFieldStart("prose");
        for (var prose : view.prose()) {
            fields("heading", prose.heading(), "at", prose.at());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTables(ExplanationView view) throws IOException {
        json.writeArrayFieldStart("tables");
        for (var table : view.tables()) {
            json.writeStartObject();
            json.writeStringField("at", table.at());
            json.writeStringField("heading", table.heading());
            strings("options", table.options());
            json.writeArrayFieldStart("rows");
            for (var row : table.rows()) {
                fields("name", row.name(), "at", row.at(), "type", row.type());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeReadings(ExplanationView view) throws IOException {
        json.writeArrayFieldStart("readings");
        for (var reading : view.readings()) {
            json.writeStartObject();
            json.writeStringField("kind", reading.kind());
            json.writeStringField("at", reading.at());
            json.writeStringField("heading", reading.heading());
            strings("members", reading.members());
            json.writeNumberField("score", reading.score());
            json.writeArrayFieldStart("evidence");
            for (var evidence : reading.evidence()) {
                json.writeStartObject();
                json.writeStringField("name", evidence.name());
                json.writeNumberField("points", evidence.points());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("used", reading.used());
            json.writeStringField("verdict", reading.verdict());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** An object of texts: names and values in turn. */
    private void fields(String... fields) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < fields.length; i += 2) {
            json.writeStringField(fields[i], fields[i + 1]);
        }
        json.writeEndObject();
    }
}
