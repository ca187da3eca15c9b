package io.github.comparisonpages.write.json;

import io.github.comparisonpages.diff.CellChange;
import io.github.comparisonpages.diff.ContradictionChange;
import io.github.comparisonpages.diff.CriterionChange;
import io.github.comparisonpages.diff.FactChange;
import io.github.comparisonpages.diff.HandbookDiff;
import io.github.comparisonpages.diff.Lead;
import io.github.comparisonpages.diff.OptionChange;
import io.github.comparisonpages.diff.PageChange;
import io.github.comparisonpages.diff.PickChange;
import io.github.comparisonpages.diff.PointChange;
import io.github.comparisonpages.diff.ScoreChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what changed in a handbook as JSON, version 1: fields may be added, those there stay. */
public final class HandbookDiffJson {

    private static final int VERSION = 1;

    private HandbookDiffJson() {}

    /**
     * Returns the changes as UTF-8 with line feeds.
     *
     * @param docs what leads from the root of the repository to the docs folder, such as {@code handbook/docs/}
     */
    public static byte[] of(HandbookDiff diff, String docs) {
        return Json.file(Json.object(
                "version", VERSION,
                "base", diff.base(),
                "docs", docs,
                "unchanged", diff.unchanged(),
                "pages", list(diff.pages(), HandbookDiffJson::page),
                "contradictions", list(diff.contradictions(), HandbookDiffJson::contradiction)));
    }

    private static Object page(PageChange page) {
        var pick = page.pick();
        var scores = page.scores();
        return Json.object(
                "kind", word(page.kind()),
                "source", page.source(),
                "movedFrom", page.movedFrom(),
                "title", page.title(),
                "wordsOnly", page.wordsOnly(),
                "pick", pick == null ? null : pick(pick),
                "scores", scores == null ? null : scores(scores),
                "options", list(page.options(), HandbookDiffJson::option),
                "points", list(page.points(), HandbookDiffJson::point),
                "facts", list(page.facts(), HandbookDiffJson::fact));
    }

    private static Object pick(PickChange pick) {
        return Json.object(
                "before", list(pick.before(), HandbookDiffJson::picked),
                "now", list(pick.now(), HandbookDiffJson::picked),
                "silent", pick.silent());
    }

    private static Object picked(PickChange.Picked picked) {
        return Json.object("option", picked.option(), "when", said(picked.when()));
    }

    private static Object scores(ScoreChange scores) {
        return Json.object(
                "movement", word(scores.movement()),
                "before", lead(scores.before()),
                "now", lead(scores.now()),
                "criteria", list(scores.criteria(), HandbookDiffJson::criterion),
                "cells", list(scores.cells(), HandbookDiffJson::cell));
    }

    private static @Nullable Object lead(@Nullable Lead lead) {
        if (lead == null) {
            return null;
        }
        var firmness = lead.firmness();
        return Json.object(
                "leader", said(lead.leader()),
                "totals", list(lead.totals(), t -> Json.object("option", t.option(), "points", rounded(t.points()))),
                "share", firmness == null ? null : rounded(firmness.share()),
                "margin", firmness == null ? null : rounded(firmness.margin()),
                "nearest", firmness == null ? null : nearest(firmness.nearest()));
    }

    private static @Nullable Object nearest(Lead.@Nullable Nearest nearest) {
        return nearest == null
                ? null
                : Json.object(
                        "criterion", nearest.criterion(),
                        "weight", nearest.weight(),
                        "limit", nearest.limit(),
                        "beyond", nearest.more() ? "more" : "less",
                        "leader", nearest.leader());
    }

    private static Object criterion(CriterionChange change) {
        return Json.object(
                "name", change.criterion(),
                "change", word(change.kind()),
                "before", said(change.before()),
                "now", said(change.now()));
    }

    private static Object cell(CellChange change) {
        return Json.object(
                "criterion", change.criterion(),
                "option", change.option(),
                "before", change.before(),
                "now", change.now());
    }

    private static Object option(OptionChange change) {
        return Json.object("before", said(change.before()), "now", said(change.now()));
    }

    private static Object point(PointChange change) {
        return Json.object(
                "option", change.option(),
                "kind", word(change.kind()),
                "change", change.added() ? "added" : "removed",
                "text", change.text());
    }

    private static Object fact(FactChange change) {
        return Json.object("name", change.name(), "before", said(change.before()), "now", said(change.now()));
    }

    private static Object contradiction(ContradictionChange change) {
        return Json.object(
                "change",
                change.appeared() ? "appeared" : "vanished",
                "sides",
                list(
                        change.sides(),
                        side -> Json.object("source", side.source(), "over", side.over(), "under", side.under())));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Four decimals: what is behind them is the machine's. */
    private static double rounded(double value) {
        return Math.rint(value * 10_000) / 10_000;
    }

    private static <T> List<Object> list(List<T> values, Function<T, Object> json) {
        var list = new ArrayList<Object>(values.size());
        values.forEach(value -> list.add(json.apply(value)));
        return list;
    }
}
