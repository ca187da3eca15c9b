package io.github.comparisonpages.relate.entry;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.Rejection;
import io.github.comparisonpages.model.Verdict;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.relate.address.PagePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes from a comparison what the rest of the handbook has to know. */
public final class EntryReader {

    private static final int LONGEST_CONDITION = 240;
    private static final int MOST_CONDITIONS = 6;

    private EntryReader() {}

    /** Returns what is known of a comparison, whose page is named by its slug, or else by its source. */
    public static Entry read(Comparison comparison) {
        return read(
                comparison,
                PagePath.of(comparison.source(), comparison.metadata().slug()));
    }

    /** Returns what is known of a comparison that is published as this page. */
    public static Entry read(Comparison comparison, String page) {
        return new Entry(
                comparison.source(),
                page,
                new Entry.Heading(PlainText.of(comparison.title()), comparison.titleSpan()),
                comparison.metadata(),
                comparison.options().stream().map(o -> named(o, comparison)).toList(),
                decision(comparison),
                comparison.matrices().stream().flatMap(EntryReader::unknown).toList(),
                false);
    }

    private static Entry.Decision decision(Comparison comparison) {
        return new Entry.Decision(
                comparison.undecided(),
                comparison.picks().stream()
                        .map(p -> new Entry.Picked(p.optionId(), p.context(), p.basis(), p.span()))
                        .toList(),
                comparison.rejected().stream()
                        .map(Rejection::optionId)
                        .distinct()
                        .toList(),
                AnswerReader.read(comparison));
    }

    private static Entry.Named named(Option option, Comparison comparison) {
        var statements = Optional.ofNullable(comparison.verdict()).map(Verdict::statements).stream()
                .flatMap(List::stream)
                .filter(s -> s.optionId().equals(option.id()))
                .map(Verdict.Statement::condition);
        return new Entry.Named(
                option.id(),
                option.name(),
                option.group(),
                option.aliases(),
                new Entry.Conditions(
                        conditions(Stream.concat(statements, facets(option, Facet.Kind.USE_WHEN))),
                        conditions(facets(option, Facet.Kind.AVOID_WHEN))),
                tally(option),
                option.span());
    }

    private static Entry.Tally tally(Option option) {
        int unsourced = 0;
        for (var group : option.groups()) {
            for (Point point : group.points()) {
                unsourced += Figures.unsourced(point) ? 1 : 0;
            }
        }
        return new Entry.Tally(
                option.points(Point.Kind.PRO).size(),
                option.points(Point.Kind.CON).size(),
                unsourced);
    }

    private static Stream<RichText> facets(Option option, Facet.Kind kind) {
        return option.facets().stream().filter(f -> f.kind() == kind).map(Facet::text);
    }

    private static List<String> conditions(Stream<RichText> texts) {
        return texts.flatMap(text -> text.blocks().stream())
                .flatMap(EntryReader::conditions)
                .filter(condition -> !condition.isEmpty())
                .limit(MOST_CONDITIONS)
                .map(EntryReader::shorten)
                .toList();
    }

    private static Stream<String> conditions(Block block) {
        var texts = block instanceof Block.Items list
                ? list.items().stream().map(Block.Item::blocks)
                : Stream.of(List.of(block));
        return texts.map(blocks -> PlainText.of(new RichText(blocks)));
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST_CONDITION) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_CONDITION);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST_CONDITION / 2)) + " …";
    }

    private static Stream<Entry.Unknown> unknown(Matrix matrix) {
        return matrix.criteria().stream()
                .map(criterion -> new Entry.Unknown(
                        PlainText.of(criterion.name()),
                        IntStream.range(0, criterion.cells().size())
                                .filter(i -> criterion.cells().get(i).kind() == Cell.Kind.UNKNOWN)
                                .mapToObj(matrix.optionIds()::get)
                                .toList()))
                .filter(unknown -> !unknown.optionIds().isEmpty());
    }
}
