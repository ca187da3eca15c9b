package io.github.comparisonpages.write.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.comparisonpages.model.Cell;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Criterion;
import io.github.comparisonpages.model.Matrix;
import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Person;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.Section;
import io.github.comparisonpages.relate.Entry;
import io.github.comparisonpages.relate.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue as JSON, version 1: fields may be added, those there stay. */
public final class CatalogJson {

    private static final JsonFactory JSON = new JsonFactory();

    private static final int VERSION = 1;

    /** How deep a comparison stands in the file: in the catalogue, in its list. */
    private static final int DEPTH = 2;

    private final JsonGenerator json;

    private CatalogJson(JsonGenerator json) {
        this.json = json;
    }

    /** One comparison as UTF-8 with line feeds, as it stands in the catalogue: a part for {@link #bytes(List)}. */
    public static byte[] comparison(Comparison comparison, Entry entry) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new Printer(DEPTH));
            new CatalogJson(json).write(comparison, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The catalogue as UTF-8 with line feeds, of its comparisons in this order. */
    public static byte[] bytes(List<byte[]> comparisons) {
        return bytes(comparisons, null, null);
    }

    /**
     * The same for other sites: it says whose it is.
     *
     * @param name what other sites call this one
     * @param site the address of the folder that its pages are in, with a slash at its end
     */
    public static byte[] bytes(List<byte[]> comparisons, @Nullable String name, @Nullable String site) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new Printer(0));
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            if (name != null && site != null) {
                json.writeStringField("name", name);
                json.writeStringField("site", site);
            }
            json.writeArrayFieldStart("comparisons");
            for (byte[] comparison : comparisons) {
                // The generator writes what stands before a value, and the value is there already.
                json.writeRawValue("");
                json.flush();
                out.write(comparison);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same on every machine, from any depth on. */
    private static final class Printer extends DefaultPrettyPrinter {

        Printer(int depth) {
            var lines = new DefaultIndenter("  ", "\n");
            indentObjectsWith(lines);
            indentArraysWith(lines);
            _nesting = depth;
        }
    }

    private void write(Comparison comparison, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", comparison.source());
        json.writeStringField("page", entry.page());
        json.writeStringField("title", PlainText.of(comparison.title()));
        json.writeStringField("description", Publication.description(comparison));
        json.writeArrayFieldStart("options");
        for (Option option : comparison.options()) {
            write(option);
        }
        json.writeEndArray();
        write(new PickFields(comparison));
        if (comparison.matrices().isEmpty()) {
            json.writeNullField("matrix");
        } else {
            write(comparison.matrices().get(0), comparison);
        }
        json.writeBooleanField("verdict", comparison.verdict() != null);
        write(entry);
        strings(
                "kept",
                comparison.kept().stream()
                        .map(Section::heading)
                        .map(PlainText::of)
                        .toList());
        json.writeEndObject();
    }

    private void write(PickFields picks) throws IOException {
        strings("picks", picks.picks());
        json.writeArrayFieldStart("pickContexts");
        for (Pick pick : picks.conditional()) {
            json.writeStartObject();
            json.writeStringField("option", picks.name(pick));
            json.writeStringField("when", pick.context());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings("concluded", picks.concluded());
        strings("rejected", picks.rejected());
    }

    private void write(Option option) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", option.id());
        json.writeStringField("name", option.name());
        if (!option.group().isEmpty()) {
            json.writeStringField("group", option.group());
        }
        points("pros", option.points(Point.Kind.PRO));
        points("cons", option.points(Point.Kind.CON));
        points("neutral", option.points(Point.Kind.NEUTRAL));
        json.writeEndObject();
    }

    private void points(String field, List<Point> points) throws IOException {
        json.writeArrayFieldStart(field);
        for (Point point : points) {
            json.writeStartObject();
            json.writeStringField("text", PlainText.of(point.text()));
            json.writeNumberField("line", point.span().start().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Matrix matrix, Comparison comparison) throws IOException {
        json.writeObjectFieldStart("matrix");
        strings(
                "options",
                matrix.optionIds().stream()
                        .flatMap(id -> comparison.option(id).stream())
                        .map(Option::name)
                        .toList());
        json.writeArrayFieldStart("criteria");
        for (Criterion criterion : matrix.criteria()) {
            json.writeStartObject();
            json.writeStringField("name", PlainText.of(criterion.name()));
            if (criterion.weight() == null) {
                json.writeNullField("weight");
            } else {
                json.writeNumberField("weight", criterion.weight());
            }
            json.writeArrayFieldStart("cells");
            for (Cell cell : criterion.cells()) {
                write(cell);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Cell cell) throws IOException {
        json.writeStartObject();
        String note = PlainText.of(cell.note());
        json.writeStringField("text", (PlainText.of(cell.value()) + " " + note).strip());
        json.writeStringField(
                "kind", cell.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (cell.score() == null) {
            json.writeNullField("score");
        } else {
            json.writeNumberField("score", cell.score());
        }
        json.writeEndObject();
    }

    private void write(Entry entry) throws IOException {
        Metadata metadata = entry.metadata();
        string("category", metadata.category());
        strings("tags", metadata.tags());
        string("owner", metadata.owner());
        string("status", entry.status() == null ? null : entry.status().key());
        if (metadata.decided() != null) {
            string("decided", metadata.decided());
        }
        if (!metadata.deciders().isEmpty()) {
            strings("deciders", metadata.deciders().stream().map(Person::name).toList());
        }
        string("reviewed", metadata.reviewed());
        string("reviewBy", metadata.reviewBy());
    }

    private void string(String field, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value.toString());
        }
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
