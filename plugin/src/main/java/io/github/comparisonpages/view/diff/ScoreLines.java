package io.github.comparisonpages.view.diff;

import io.github.comparisonpages.diff.CellChange;
import io.github.comparisonpages.diff.CriterionChange;
import io.github.comparisonpages.diff.Lead;
import io.github.comparisonpages.diff.ScoreChange;
import io.github.comparisonpages.diff.ScoreChange.Movement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Says what changed in a table of criteria: first what it means for the lead, then the weights, then the cells. */
final class ScoreLines {

    private static final int PLACES = 2;

    private ScoreLines() {}

    static List<ChangeLine> of(ScoreChange change) {
        var lines = new ArrayList<ChangeLine>();
        Lead before = change.before();
        Lead now = change.now();
        if (before != null && now != null) {
            lines.add(new ChangeLine("lead", lead(before, now, change.movement()), false));
        }
        for (CriterionChange criterion : change.criteria()) {
            lines.add(new ChangeLine("weights", weight(criterion), false));
        }
        for (CellChange cell : change.cells()) {
            lines.add(new ChangeLine(
                    "cells",
                    cell.criterion() + ", " + cell.option() + ": " + blank(cell.before()) + " → " + blank(cell.now()),
                    true));
        }
        return lines;
    }

    private static String lead(Lead before, Lead now, Movement movement) {
        return switch (movement) {
            case FLIPPED -> leader(before) + " → " + leader(now) + ": the lead flips" + nearest(now);
            case TAKEN -> leader(before) + " → " + leader(now) + ": it leads alone now" + nearest(now);
            case LEVELLED -> leader(before) + " → " + leader(now) + ": nobody leads alone any more";
            case CLOSER -> leader(now) + " leads still, closer to flipping: " + firmness(before, now);
            case FIRMER -> leader(now) + " leads more firmly: " + firmness(before, now);
            case NONE -> leader(now) + " leads as before";
        };
    }

    private static String leader(Lead lead) {
        if (lead.optionId().isEmpty()) {
            return "nobody alone";
        }
        for (var total : lead.totals()) {
            if (total.option().equals(lead.leader())) {
                return lead.leader() + " (" + number(total.points()) + ")";
            }
        }
        return lead.leader();
    }

    private static String firmness(Lead before, Lead now) {
        var then = before.firmness();
        var firm = now.firmness();
        return then == null || firm == null
                ? ""
                : "in " + percent(firm) + " of all weightings, before in " + percent(then) + nearest(now);
    }

    private static String percent(Lead.Firmness firmness) {
        String about = firmness.margin() > 0 ? "about " : "";
        return about + Math.round(firmness.share() * 100) + "%";
    }

    private static String nearest(Lead lead) {
        var firm = lead.firmness();
        var nearest = firm == null ? null : firm.nearest();
        return nearest == null
                ? ""
                : ". It goes to %s where “%s” weighs %s than %s (now %s)"
                        .formatted(
                                nearest.leader(),
                                nearest.criterion(),
                                nearest.more() ? "more" : "less",
                                nearest.limit().toPlainString(),
                                nearest.weight().toPlainString());
    }

    private static String weight(CriterionChange change) {
        return switch (change.kind()) {
            case ADDED -> "+ " + change.criterion() + (change.now().isEmpty() ? "" : ", which weighs " + change.now());
            case REMOVED ->
                "− " + change.criterion() + (change.before().isEmpty() ? "" : ", which weighed " + change.before());
            case WEIGHED -> change.criterion() + ": " + blank(change.before()) + " → " + blank(change.now());
        };
    }

    private static String blank(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }
}
