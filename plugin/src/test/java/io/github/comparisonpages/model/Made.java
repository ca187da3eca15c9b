package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Comparisons made by hand, for tests that need no reader. */
public final class Made {

    public static final SourceSpan HERE = SourceSpan.START;

    public String source = "a-vs-b.md";
    public List<Inline> title = text("A vs B");
    public RichText lede = RichText.EMPTY;
    public List<Option> options = List.of(option("a", "A"), option("b", "B"));
    public boolean undecided;
    public List<Pick> picks = List.of();
    public List<Section> dissent = List.of();
    public List<Section> optionNotes = List.of();
    public List<Matrix> matrices = List.of();
    public Verdict verdict;
    public List<Section> kept = List.of();
    public List<Footnote> footnotes = List.of();
    public String category;
    public String owner;
    public String status;
    public String confidence;
    public String feedback;
    public LocalDate reviewed;
    public LocalDate reviewBy;
    public List<String> tags = List.of();
    public List<String> related = List.of();
    public List<String> supersededBy = List.of();
    public List<Metadata.PastPick> history = List.of();
    public List<Metadata.Field> more = List.of();

    public Comparison comparison() {
        var metadata = new Metadata(
                null,
                null,
                category,
                owner,
                status,
                confidence,
                null,
                feedback,
                reviewed,
                reviewBy,
                5,
                tags,
                List.of(),
                List.of(),
                supersededBy,
                related,
                history,
                more,
                Map.of());
        return new Comparison(
                source,
                metadata,
                title,
                lede,
                options,
                undecided,
                picks,
                dissent,
                optionNotes,
                matrices,
                verdict,
                kept,
                footnotes,
                HERE);
    }

    public static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text, HERE));
    }

    /** A paragraph of these pieces: strings are text, the rest are inlines. */
    public static RichText rich(Object... pieces) {
        var inlines = new ArrayList<Inline>();
        for (Object piece : pieces) {
            inlines.add(piece instanceof String s ? new Inline.Text(s, HERE) : (Inline) piece);
        }
        return new RichText(List.of(new Block.Paragraph(inlines, HERE)));
    }

    public static Inline.Link link(String destination) {
        return new Inline.Link(destination, null, text("link"), HERE);
    }

    public static Option option(String id, String name, PointGroup... groups) {
        return new Option(
                id,
                name,
                List.of(),
                null,
                null,
                List.of(),
                RichText.EMPTY,
                List.of(groups),
                List.of(),
                "",
                List.of(),
                HERE);
    }

    public static PointGroup group(String label, Point... points) {
        return new PointGroup(text(label), RichText.EMPTY, List.of(points));
    }

    public static Point point(Point.Kind kind, String marker, String text) {
        return new Point(kind, marker, rich(text), HERE);
    }

    public static Pick pick(String optionId, String words, String reason) {
        return new Pick(optionId, text(words), "", reason.isEmpty() ? RichText.EMPTY : rich(reason), HERE);
    }

    public static Section section(String heading, String text) {
        return new Section(2, text(heading), rich(text).blocks(), List.of(), HERE);
    }

    /** A matrix whose columns are options a, b, c … */
    public static Matrix matrix(Criterion... criteria) {
        var columns = new ArrayList<List<Inline>>();
        var ids = new ArrayList<String>();
        for (int i = 0; i < criteria[0].cells().size(); i++) {
            columns.add(text(String.valueOf((char) ('A' + i))));
            ids.add(String.valueOf((char) ('a' + i)));
        }
        return new Matrix(
                List.of(),
                RichText.EMPTY,
                RichText.EMPTY,
                List.of(),
                columns,
                ids,
                List.of(),
                List.of(),
                List.of(),
                List.of(criteria),
                HERE);
    }

    /** A criterion; a weight of null is none. */
    public static Criterion criterion(String name, Integer weight, Cell... cells) {
        return new Criterion(
                text(name),
                List.of(),
                weight == null ? null : BigDecimal.valueOf(weight),
                false,
                List.of(cells),
                List.of(),
                HERE);
    }

    public static Criterion lowerIsBetter(String name, Integer weight, Cell... cells) {
        var c = criterion(name, weight, cells);
        return new Criterion(c.name(), c.group(), c.weight(), true, c.cells(), c.extras(), HERE);
    }

    /** A score out of 5. */
    public static Cell score(int score) {
        return new Cell(Cell.Kind.SCORE, text(Integer.toString(score)), List.of(), score / 5.0, HERE);
    }

    public static Cell cell(Cell.Kind kind, String value) {
        return new Cell(kind, text(value), List.of(), null, HERE);
    }

    public static SourceSpan line(int line) {
        return new SourceSpan(new Position(line, 1), new Position(line, 1));
    }

    public static Facet facet(Facet.Kind kind, String heading, String text, int line) {
        return new Facet(kind, text(heading), rich(text), line(line));
    }
}
