package io.github.comparisonpages.load.catalog;

import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Pick;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.PointGroup;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Status;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison as far as a published catalogue tells it: without prose, verdict, history, and all but its first table. */
final class CatalogComparison {

    private static final SourceSpan NOWHERE = SourceSpan.START;
    private static final int DEFAULT_SCALE = 5;

    private final JsonTree json;
    private final Map<String, String> ids = new HashMap<>();

    private CatalogComparison(JsonTree json) {
        this.json = json;
    }

    /**
     * Returns the comparison.
     *
     * @throws UnknownBaseException if it has no source or title, or a value that none can have
     */
    static Comparison of(JsonTree json, String file) throws UnknownBaseException {
        try {
            return new CatalogComparison(json).comparison();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnknownBaseException(
                    "the catalogue " + file + " has a comparison that is none: " + e.getMessage());
        }
    }

    private Comparison comparison() {
        String source = json.text("source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("it has no source");
        }
        var options = new ArrayList<Option>();
        for (JsonTree option : json.objects("options")) {
            ids.putIfAbsent(option.text("name"), option.text("id"));
            options.add(option(option));
        }
        var matrix = json.object("matrix");
        return new Comparison(
                source,
                metadata(),
                new Comparison.Opening(CatalogMatrix.text(json.text("title")), NOWHERE, RichText.EMPTY),
                options,
                matrix.texts("options").isEmpty() ? List.of() : List.of(CatalogMatrix.of(matrix, ids)),
                new Comparison.Conclusion(false, picks(), List.of(), null, null, List.of()),
                new Comparison.Rest(List.of(), List.of(), List.of(), List.of()));
    }

    private static Option option(JsonTree option) {
        var points = new ArrayList<Point>();
        add(Point.Kind.PRO, option.objects("pros"), points);
        add(Point.Kind.CON, option.objects("cons"), points);
        add(Point.Kind.NEUTRAL, option.objects("neutral"), points);
        return new Option(
                option.text("id"),
                option.text("name"),
                option.text("group"),
                List.of(),
                Option.Introduction.NONE,
                new Option.Body(
                        RichText.EMPTY,
                        List.of(new PointGroup(List.of(), RichText.EMPTY, points)),
                        List.of(),
                        "",
                        List.of()),
                NOWHERE);
    }

    private static void add(Point.Kind kind, List<JsonTree> texts, List<Point> points) {
        for (JsonTree point : texts) {
            var text = new RichText(List.of(new Block.Paragraph(CatalogMatrix.text(point.text("text")), NOWHERE)));
            points.add(new Point(kind, "", text, NOWHERE));
        }
    }

    private List<Pick> picks() {
        var concluded = json.texts("concluded");
        var all = json.texts("picks");
        var conditional = new ArrayList<String>();
        var picks = new ArrayList<Pick>();
        for (JsonTree pick : json.objects("pickContexts")) {
            String name = pick.text("option");
            conditional.add(name);
            var basis = concluded.contains(name)
                    ? Pick.Basis.CONCLUDED
                    : all.contains(name) ? Pick.Basis.DECLARED : Pick.Basis.CONDITIONAL;
            picks.add(pick(name, pick.text("when"), basis));
        }
        for (String name : all) {
            if (!conditional.contains(name)) {
                picks.add(pick(name, "", concluded.contains(name) ? Pick.Basis.CONCLUDED : Pick.Basis.DECLARED));
            }
        }
        return picks;
    }

    private Pick pick(String name, String when, Pick.Basis basis) {
        return new Pick(ids.get(name), CatalogMatrix.text(name), when, RichText.EMPTY, basis, NOWHERE);
    }

    private Metadata metadata() {
        String status = json.said("status");
        BigDecimal scale = json.number("scale");
        return new Metadata(
                new Metadata.Listing(null, null, json.said("category"), json.texts("tags")),
                new Metadata.People(json.said("owner"), List.of(), List.of(), null),
                new Metadata.Decision(
                        status == null
                                ? null
                                : new Status(status, Status.State.of(status).orElse(Status.State.OTHER)),
                        date("decided"),
                        null,
                        null,
                        List.of()),
                new Metadata.Review(date("reviewed"), date("reviewBy")),
                new Metadata.Ties(List.of(), List.of(), json.texts("governs")),
                scale == null ? DEFAULT_SCALE : scale.intValue(),
                List.of(),
                Map.of());
    }

    private @Nullable LocalDate date(String name) {
        String text = json.said(name);
        return text == null ? null : LocalDate.parse(text);
    }
}
