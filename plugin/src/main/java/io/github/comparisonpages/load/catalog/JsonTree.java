package io.github.comparisonpages.load.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON, asked for by names. What is not there, or is of another type, is empty. */
final class JsonTree {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(100_000)
                    .build())
            .build();

    private final Map<?, ?> fields;

    private JsonTree(Map<?, ?> fields) {
        this.fields = fields;
    }

    /** Returns the object that these bytes are; an empty one where they are another value. */
    static JsonTree of(byte[] bytes) throws IOException {
        try (var json = JSON.createParser(bytes)) {
            json.nextToken();
            return of(value(json));
        }
    }

    private static JsonTree of(@Nullable Object value) {
        return new JsonTree(value instanceof Map<?, ?> fields ? fields : Map.of());
    }

    private static @Nullable Object value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    fields.put(name, value(json));
                }
                return fields;
            }
            case START_ARRAY -> {
                var values = new ArrayList<@Nullable Object>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(json));
                }
                return values;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return json.getDecimalValue();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return json.getText();
            }
        }
    }

    /** Returns a text; empty where there is none. */
    String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    /** Returns a text, or null where there is none or an empty one. */
    @Nullable
    String said(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    BigDecimal number(String name) {
        return fields.get(name) instanceof BigDecimal number ? number : null;
    }

    /** Returns whether a truth value is there and true. */
    boolean is(String name) {
        return text(name).equals("true");
    }

    /** Returns an object; an empty one where there is none. */
    JsonTree object(String name) {
        return of(fields.get(name));
    }

    List<JsonTree> objects(String name) {
        var objects = new ArrayList<JsonTree>();
        if (fields.get(name) instanceof List<?> values) {
            values.forEach(value -> objects.add(of(value)));
        }
        return objects;
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        if (fields.get(name) instanceof List<?> values) {
            for (Object value : values) {
                if (value instanceof String text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
