package io.github.comparisonpages.model;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Footnote;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.document.Section;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Criterion;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status;
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
    public List<Rejection> rejected = List.of();
    public Unclear unclear;
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
    public LocalDate decided;
    public LocalDate reviewed;
    public LocalDate reviewBy;
    public List<String> tags = List.of();
    public List<String> related = List.of();
    public List<String> governs = List.of();
    public List<String> supersededBy = List.of();
    public List<Metadata.PastPick> history = List.of();
    public List<Metadata.Field> more = List.of();

    public Comparison comparison() {
        var state = status == null ? null : Status.State.of(status).orElse(Status.State.OTHER);
        var relations = supersededBy.stream()
                .map(page -> new Relation(Relation.Kind.SUPERSEDED_BY, false, page, "", HERE))
                .toList();
        var metadata = new Metadata(
                new Metadata.Listing(null, null, category, tags),
                new Metadata.People(owner, List.of(), List.of(), feedback),
                new Metadata.Decision(
                        state == null ? null : new Status(status, state), decided, confidence, null, history),
                new Metadata.Review(reviewed, reviewBy),
                new Metadata.Ties(relations, related, governs),
                5,
                more,
                Map.of());
        return new Comparison(
                source,
                metadata,
                new Comparison.Opening(title, HERE, lede),
                options,
                matrices,
                new Comparison.Conclusion(undecided, picks, rejected, unclear, verdict, dissent),
                new Comparison.Rest(optionNotes, kept, footnotes, List.of()));
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
        return option(id, name, "", groups);
    }

    /** An option that answers a question of its page. */
    public static Option option(String id, String name, String question, PointGroup... groups) {
        return new Option(
                id,
                name,
                question,
                List.of(),
                Option.Introduction.NONE,
                new Option.Body(RichText.EMPTY, List.of(groups), List.of(), "", List.of()),
                HERE);
    }

    public static PointGroup group(String label, Point... points) {
        return new PointGroup(text(label), RichText.EMPTY, List.of(points));
    }

    public static Point point(Point.Kind kind, String marker, String text) {
        return new Point(kind, marker, rich(text), HERE);
    }

    public static Pick pick(String optionId, String words, String reason) {
        return new Pick(
                optionId, text(words), "", reason.isEmpty() ? RichText.EMPTY : rich(reason), Pick.Basis.DECLARED, HERE);
    }

    /** A pick that a sentence of the conclusion makes; the sentence is its reason too. */
    public static Pick concluded(String optionId, String sentence) {
        return concluded(optionId, "", sentence);
    }

    public static Pick concluded(String optionId, String context, String sentence) {
        return new Pick(optionId, text(sentence), context, rich(sentence), Pick.Basis.CONCLUDED, HERE);
    }

    /** A pick that is declared under a condition. */
    public static Pick pickFor(String context, String optionId, String words) {
        return new Pick(optionId, text(words), context, RichText.EMPTY, Pick.Basis.DECLARED, HERE);
    }

    public static Rejection rejection(String optionId, String sentence) {
        return new Rejection(optionId, text(sentence), HERE);
    }

    public static Unclear unclear(String sentence, boolean open) {
        return new Unclear(text(sentence), open, HERE);
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
                Matrix.Place.NONE,
                new Matrix.Header(List.of(), columns, ids, List.of(), List.of()),
                List.of(),
                List.of(criteria),
                List.of(),
                HERE);
    }

    /** A criterion; a weight of null is none. */
    public static Criterion criterion(String name, Integer weight, Cell... cells) {
        return new Criterion(
                text(name),
                List.of(),
                weight == null ? null : BigDecimal.valueOf(weight),
                false,
                null,
                List.of(cells),
                List.of(),
                HERE);
    }

    public static Criterion lowerIsBetter(String name, Integer weight, Cell... cells) {
        var c = criterion(name, weight, cells);
        return new Criterion(c.name(), c.group(), c.weight(), true, null, c.cells(), c.extras(), HERE);
    }

    /** A score out of 5. */
    public static Cell score(int score) {
        return new Cell(Cell.Kind.SCORE, text(Integer.toString(score)), List.of(), score / 5.0, HERE);
    }

    /** A cell of this kind; words for how much have their scores. */
    public static Cell cell(Cell.Kind kind, String value) {
        Double score = switch (kind) {
            case YES, HIGH -> 1.0;
            case PARTIAL, MEDIUM -> 0.5;
            case NO, LOW -> 0.0;
            default -> null;
        };
        return new Cell(kind, text(value), List.of(), score, HERE);
    }

    public static SourceSpan line(int line) {
        return new SourceSpan(new Position(line, 1), new Position(line, 1));
    }

    public static Facet facet(Facet.Kind kind, String heading, String text, int line) {
        return new Facet(kind, text(heading), rich(text), line(line));
    }
}
