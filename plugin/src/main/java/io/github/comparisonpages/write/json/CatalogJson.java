package io.github.comparisonpages.write.json;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Person;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue as JSON, version 1: fields may be added, those there stay. */
public final class CatalogJson {

    private static final int VERSION = 1;

    /** How deep a comparison stands in the file: in the catalogue, in its list. */
    private static final int DEPTH = 2;

    private CatalogJson() {}

    /**
     * Returns one comparison as UTF-8 with line feeds, as it stands in the catalogue: a part for {@link #bytes(List)}.
     */
    public static byte[] comparison(Comparison comparison, Entry entry) {
        return Json.lines(object(comparison, entry), DEPTH);
    }

    /** Returns the catalogue as UTF-8 with line feeds, of its comparisons in this order. */
    public static byte[] bytes(List<byte[]> comparisons) {
        return bytes(comparisons, null, null);
    }

    /**
     * Returns the same for other sites: it says whose it is.
     *
     * @param name what other sites call this one
     * @param site the address of the folder that its pages are in, with a slash at its end
     */
    public static byte[] bytes(List<byte[]> comparisons, @Nullable String name, @Nullable String site) {
        var catalog = Json.object("version", VERSION);
        if (name != null && site != null) {
            catalog.put("name", name);
            catalog.put("site", site);
        }
        catalog.put("comparisons", comparisons);
        return Json.file(catalog);
    }

    private static Object object(Comparison comparison, Entry entry) {
        var object = Json.object(
                "source", comparison.source(),
                "page", entry.page(),
                "title", PlainText.of(comparison.title()),
                "description", Publication.description(comparison),
                "options", list(comparison.options(), CatalogJson::option));
        var picks = new PickFields(comparison);
        object.put("picks", picks.picks());
        object.put(
                "pickContexts",
                list(picks.conditional(), pick -> Json.object("option", picks.name(pick), "when", pick.context())));
        object.put("concluded", picks.concluded());
        object.put("rejected", picks.rejected());
        var matrices = comparison.matrices();
        object.put("matrix", matrices.isEmpty() ? null : matrix(matrices.get(0), comparison));
        object.put("verdict", comparison.verdict() != null);
        metadata(entry, object);
        object.put("kept", list(comparison.kept(), section -> PlainText.of(section.heading())));
        return object;
    }

    private static Object option(Option option) {
        var object = Json.object("id", option.id(), "name", option.name());
        if (!option.group().isEmpty()) {
            object.put("group", option.group());
        }
        object.put("pros", list(option.points(Point.Kind.PRO), CatalogJson::point));
        object.put("cons", list(option.points(Point.Kind.CON), CatalogJson::point));
        object.put("neutral", list(option.points(Point.Kind.NEUTRAL), CatalogJson::point));
        return object;
    }

    private static Object point(Point point) {
        return Json.object(
                "text", PlainText.of(point.text()), "line", point.span().start().line());
    }

    private static Object matrix(Matrix matrix, Comparison comparison) {
        var options = new ArrayList<String>();
        for (String id : matrix.optionIds()) {
            comparison.option(id).map(Option::name).ifPresent(options::add);
        }
        return Json.object("options", options, "criteria", list(matrix.criteria(), CatalogJson::criterion));
    }

    private static Object criterion(Criterion criterion) {
        var object = Json.object("name", PlainText.of(criterion.name()), "weight", criterion.weight());
        if (criterion.lowerIsBetter()) {
            object.put("lowerIsBetter", true);
        }
        object.put("cells", list(criterion.cells(), CatalogJson::cell));
        return object;
    }

    private static Object cell(Cell cell) {
        String text = PlainText.of(cell.value()) + " " + PlainText.of(cell.note());
        String kind = cell.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Json.object("text", text.strip(), "kind", kind, "score", cell.score());
    }

    private static void metadata(Entry entry, Map<String, @Nullable Object> object) {
        Metadata metadata = entry.metadata();
        object.put("category", metadata.category());
        object.put("tags", metadata.tags());
        object.put("owner", metadata.owner());
        object.put("status", entry.status() == null ? null : entry.status().key());
        if (metadata.decided() != null) {
            object.put("decided", metadata.decided().toString());
        }
        if (!metadata.deciders().isEmpty()) {
            object.put("deciders", list(metadata.deciders(), Person::name));
        }
        object.put("reviewed", text(metadata.reviewed()));
        object.put("reviewBy", text(metadata.reviewBy()));
        if (metadata.spans().containsKey("scale")) {
            object.put("scale", metadata.scale());
        }
        if (!metadata.governs().isEmpty()) {
            object.put("governs", metadata.governs());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> List<Object> list(List<T> values, Function<T, Object> json) {
        var list = new ArrayList<Object>(values.size());
        for (T value : values) {
            list.add(json.apply(value));
        }
        return list;
    }
}
