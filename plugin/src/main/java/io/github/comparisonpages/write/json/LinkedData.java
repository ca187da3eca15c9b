package io.github.comparisonpages.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.comparisonpages.view.page.FactsView;
import io.github.comparisonpages.view.page.PageView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a page's facts as JSON-LD in the words of schema.org: a page about a list of options, without a rating. */
public final class LinkedData {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private LinkedData(JsonGenerator json) {
        this.json = json;
    }

    /** The facts of a page, on one line; no text of an author can end the element that they stand in. */
    public static String of(PageView page) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            new LinkedData(json).write(page.title(), page.facts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A dollar sign would be read by the site's own templates, and no HTML may hold the controls that JSON may.
        var line = new StringBuilder();
        out.toString(StandardCharsets.UTF_8).codePoints().forEach(c -> {
            if (c == '<' || c == '$' || Character.isISOControl(c) || turns(c)) {
                line.append("\\u%04x".formatted(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    /** Characters that cannot be seen, and turn the direction of what is read in the page's source. */
    private static boolean turns(int c) {
        return Character.isBmpCodePoint(c) && Character.getType(c) == Character.FORMAT;
    }

    private void write(String title, FactsView facts) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "WebPage");
        json.writeStringField("name", title);
        if (facts.address() != null) {
            json.writeStringField("url", facts.address());
        }
        if (!facts.description().isEmpty()) {
            json.writeStringField("description", facts.description());
        }
        json.writeStringField("inLanguage", facts.language());
        if (facts.reviewed() != null) {
            json.writeStringField("lastReviewed", facts.reviewed().toString());
        }
        if (!facts.status().isEmpty()) {
            json.writeStringField("creativeWorkStatus", facts.status());
        }
        if (!facts.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (String author : facts.authors()) {
                json.writeStartObject();
                json.writeStringField("@type", "Person");
                json.writeStringField("name", author);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!facts.tags().isEmpty()) {
            json.writeArrayFieldStart("keywords");
            for (String tag : facts.tags()) {
                json.writeString(tag);
            }
            json.writeEndArray();
        }
        options(facts.options());
        json.writeEndObject();
    }

    private void options(List<String> options) throws IOException {
        if (options.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("mainEntity");
        json.writeStringField("@type", "ItemList");
        json.writeNumberField("numberOfItems", options.size());
        json.writeArrayFieldStart("itemListElement");
        int position = 0;
        for (String option : options) {
            json.writeStartObject();
            json.writeStringField("@type", "ListItem");
            json.writeNumberField("position", ++position);
            json.writeStringField("name", option);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
