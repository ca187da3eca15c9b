package io.github.comparisonpages.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON in UTF-8, the same on every machine. Objects are maps with text for keys, or records with a
 * field for each component; arrays are lists; the rest is text, numbers, truth values and null. Bytes are JSON already.
 *
 * <p>{@code Json.line(Json.object("name", "Tea", "points", List.of(1, 2)))} is {@code {"name":"Tea","points":[1,2]}}.
 */
final class Json {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final ByteArrayOutputStream out;

    private Json(JsonGenerator json, ByteArrayOutputStream out) {
        this.json = json;
        this.out = out;
    }

    /** Returns an object of names and values in turn, to which more can be added. */
    static Map<String, @Nullable Object> object(@Nullable Object... fields) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return object;
    }

    /** Returns the value on one line, without the line's end. */
    static byte[] line(Object value) {
        return bytes(value, null);
    }

    /** Returns the value on lines of its own, as it stands in {@code depth} others, without the last line's end. */
    static byte[] lines(Object value, int depth) {
        return bytes(value, new Lines(depth));
    }

    /** Returns the value on lines of its own, with an end to each. */
    static byte[] file(Object value) {
        byte[] lines = lines(value, 0);
        byte[] file = Arrays.copyOf(lines, lines.length + 1);
        file[lines.length] = '\n';
        return file;
    }

    private static byte[] bytes(Object value, @Nullable PrettyPrinter printer) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            new Json(json, out).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (var field : fields.entrySet()) {
                json.writeFieldName((String) field.getKey());
                write(field.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Record fields) {
            json.writeStartObject();
            for (var field : fields.getClass().getRecordComponents()) {
                json.writeFieldName(field.getName());
                write(value(fields, field));
            }
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (var element : elements) {
                write(element);
            }
            json.writeEndArray();
        } else if (value instanceof byte[] written) {
            // The generator writes what stands before a value, and the value is there already.
            json.writeRawValue("");
            json.flush();
            out.write(written);
        } else {
            // Text, numbers, truth values and null, which it knows itself.
            json.writePOJO(value);
        }
    }

    private static @Nullable Object value(Record fields, RecordComponent field) {
        try {
            return field.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no JSON for a record that is not public: " + fields.getClass(), e);
        }
    }

    /** Two spaces a level and line feeds, from any depth on. */
    private static final class Lines extends DefaultPrettyPrinter {

        Lines(int depth) {
            var lines = new DefaultIndenter("  ", "\n");
            indentObjectsWith(lines);
            indentArraysWith(lines);
            _nesting = depth;
        }
    }
}
