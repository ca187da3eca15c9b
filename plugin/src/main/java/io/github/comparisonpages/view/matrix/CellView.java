package io.github.comparisonpages.view.matrix;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.PlainText;
import io.github.comparisonpages.model.matrix.Cell;
import io.github.comparisonpages.view.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell.
 *
 * @param mark the mark of its option
 * @param kind how to show it: {@code score}, {@code yes}, {@code no}, {@code partial}, {@code unknown}, {@code none},
 *     {@code quantity} or {@code text}
 * @param value what is written; empty where a sign or word stands in its place
 * @param spoken the hidden words behind it: "of 5", "yes", "leads"; may be empty
 * @param pips how many of the scale's pips are on; -1 where pips do not suit the cell
 * @param best whether it is the best of a row of quantities
 * @param merit what the cell counts, from 0 to 1 as machines read it; empty where it does not
 */
public record CellView(
        int mark,
        String kind,
        List<Inline> value,
        String spoken,
        int pips,
        boolean leads,
        boolean best,
        String merit,
        List<Inline> note) {

    static final int LONGEST_PIPS = 5;

    public CellView {
        value = List.copyOf(value);
        note = List.copyOf(note);
    }

    static CellView of(Cell cell, int mark, boolean leads, boolean best, String merit, int scale, Messages words) {
        String value = PlainText.of(cell.value());
        boolean sign = value.codePoints().noneMatch(Character::isLetterOrDigit);
        String kind = kind(cell.kind());
        boolean swap = sign && !kind.equals("score") && !kind.equals("quantity") && !kind.equals("text");
        String spoken = switch (cell.kind()) {
            case SCORE -> wholeNumber(value) ? words.text("ofScale", scale) : "";
            case YES, NO, PARTIAL, UNKNOWN, NOT_APPLICABLE ->
                sign ? words.text(cell.kind().name()) : "";
            case PERCENT, HIGH, MEDIUM, LOW, QUANTITY, TEXT -> "";
        };
        if (best) {
            spoken = words.text("best");
        } else if (leads) {
            spoken = spoken.isEmpty() ? words.text("leadsHere") : spoken + ", " + words.text("leadsHere");
        }
        var shown = new ArrayList<>(swap ? List.<Inline>of() : cell.value());
        var note = new ArrayList<>(cell.note());
        while (!note.isEmpty() && sitsBesideValue(note.get(0))) {
            shown.add(note.remove(0));
        }
        if (!note.isEmpty() && note.get(0) instanceof Inline.Text text) {
            note.set(0, new Inline.Text(withoutDash(text.text()), text.span()));
        }
        return new CellView(mark, kind, shown, spoken, pips(cell, value, scale), leads, best, merit, note);
    }

    private static boolean sitsBesideValue(Inline inline) {
        return inline instanceof Inline.FootnoteReference
                || inline instanceof Inline.Text text && text.text().isBlank();
    }

    /** A note stands on a line of its own, so that the dash between it and the value has nothing to divide. */
    private static String withoutDash(String note) {
        int start = 0;
        while (start < note.length() && (" -–—".indexOf(note.charAt(start)) >= 0)) {
            start++;
        }
        return start < note.length() ? note.substring(start) : note;
    }

    private static String kind(Cell.Kind kind) {
        return switch (kind) {
            case SCORE, PERCENT, HIGH, MEDIUM, LOW -> "score";
            case YES -> "yes";
            case NO -> "no";
            case PARTIAL -> "partial";
            case UNKNOWN -> "unknown";
            case NOT_APPLICABLE -> "none";
            case QUANTITY -> "quantity";
            case TEXT -> "text";
        };
    }

    /** Pips suit whole scores on a short scale; stars and the like are pips already. */
    private static int pips(Cell cell, String value, int scale) {
        Double score = cell.score();
        boolean digits = !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
        if (cell.kind() != Cell.Kind.SCORE || score == null || !digits || scale > LONGEST_PIPS) {
            return -1;
        }
        double on = score * scale;
        return Math.abs(on - Math.rint(on)) < 1e-6 ? (int) Math.rint(on) : -1;
    }

    private static boolean wholeNumber(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    }
}
