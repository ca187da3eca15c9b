package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a cell of a table into its points: one a line, and one at each bullet, number or semicolon of a line. For example, "• fast
 * • small", "1) fast 2) small", "- fast&lt;br&gt;- small" and "fast; small" are two each. Commas divide points only where each has
 * a few words: "fast, simple, well known". All text but the signs in between stays.
 */
public final class CellPoints {

    private static final String BULLETS = "\u2022\u2023\u25e6\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u00b7";
    private static final String LINE_MARKS = "-*+" + BULLETS;

    private static final int WORDS_BETWEEN_COMMAS = 3;

    private final Vocabulary vocabulary;

    public CellPoints(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The points of a cell, in their order; none of a blank one, and none where it says that there are none: "n/a". */
    public List<List<Inline>> of(List<Inline> cell) {
        var points = new ArrayList<List<Inline>>();
        for (List<Inline> line : Inlines.lines(cell)) {
            String text = hidden(line);
            var marks = numbers(text);
            if (marks.size() < 2) {
                marks = bullets(text);
            }
            divide(line, marks.isEmpty() ? semicolons(text) : marks, points);
        }
        if (points.size() != 1) {
            return points;
        }
        String only = Inlines.text(points.get(0));
        if (vocabulary.is(Term.NOT_APPLICABLE, only) || vocabulary.is(Term.NONE, only)) {
            return List.of();
        }
        var listed = new ArrayList<List<Inline>>();
        divide(points.get(0), commas(hidden(points.get(0))), listed);
        for (var part : listed) {
            if (Words.count(Inlines.text(part)) > WORDS_BETWEEN_COMMAS) {
                return points;
            }
        }
        return listed;
    }

    private static List<int[]> commas(String text) {
        var found = new ArrayList<int[]>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean spaced = i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (c == ',' && spaced || c == '，' || c == '、') {
                found.add(new int[] {i, i + 1});
            }
        }
        return found;
    }

    /** Cuts the line at its marks, which stand in plain text and go. */
    private static void divide(List<Inline> line, List<int[]> marks, List<List<Inline>> points) {
        var point = new ArrayList<Inline>();
        int at = 0;
        int next = 0;
        for (Inline inline : line) {
            int end = at + Inlines.text(List.of(inline)).length();
            int from = at;
            while (next < marks.size() && marks.get(next)[0] < end) {
                point.addAll(Inlines.slice(List.of(inline), from - at, marks.get(next)[0] - at));
                add(point, points);
                point = new ArrayList<>();
                from = marks.get(next++)[1];
            }
            if (from == at) {
                point.add(inline);
            } else {
                point.addAll(Inlines.slice(List.of(inline), from - at, end - at));
            }
            at = end;
        }
        add(point, points);
    }

    private static void add(List<Inline> point, List<List<Inline>> points) {
        var trimmed = new ArrayList<>(point);
        while (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Text) {
            var rest = Inlines.trimStart(List.of(trimmed.get(0)), LINE_MARKS);
            trimmed.remove(0);
            if (!rest.isEmpty()) {
                trimmed.addAll(0, rest);
                break;
            }
        }
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof Inline.Text) {
            var rest = Inlines.trimEnd(List.of(trimmed.get(trimmed.size() - 1)), "");
            trimmed.remove(trimmed.size() - 1);
            if (!rest.isEmpty() && !Inlines.text(rest).isEmpty()) {
                trimmed.addAll(rest);
                break;
            }
        }
        if (!trimmed.isEmpty()) {
            points.add(List.copyOf(trimmed));
        }
    }

    /** The text with a letter for each character of code, links and other markup: what divides stands outside of them. */
    private static String hidden(List<Inline> line) {
        var text = new StringBuilder();
        for (Inline inline : line) {
            String own = Inlines.text(List.of(inline));
            text.append(inline instanceof Inline.Text ? own : "x".repeat(own.length()));
        }
        return text.toString();
    }

    /** Where "1)", "2)" and so on stand, or "1." and "2.", from where to where; none where they do not count up from 1. */
    private static List<int[]> numbers(String text) {
        var found = new ArrayList<int[]>();
        int next = 1;
        for (int i = 0; i + 1 < text.length(); i++) {
            String number = String.valueOf(next);
            int end = i + number.length();
            boolean start = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(';
            if (start
                    && text.startsWith(number, i)
                    && end + 1 < text.length()
                    && (text.charAt(end) == ')' || text.charAt(end) == '.')
                    && text.charAt(end + 1) == ' ') {
                boolean bracket = i > 0 && text.charAt(i - 1) == '(';
                found.add(new int[] {bracket ? i - 1 : i, end + 2});
                next++;
                i = end;
            }
        }
        return !found.isEmpty() && found.get(0)[0] == 0 ? found : List.of();
    }

    /** Where bullets stand; none where the line does not start with one and has no two. */
    private static List<int[]> bullets(String text) {
        var found = new ArrayList<int[]>();
        for (int i = 0; i < text.length(); i++) {
            boolean apart = i == 0 || text.charAt(i - 1) == ' ';
            if (apart && BULLETS.indexOf(text.charAt(i)) >= 0 && i + 1 < text.length()) {
                found.add(new int[] {i, i + 1});
            }
        }
        return found;
    }

    /** Where semicolons end a part, but for those in brackets. */
    private static List<int[]> semicolons(String text) {
        var found = new ArrayList<int[]>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (depth <= 0 && (c == ';' && ends || c == '\uff1b')) {
                found.add(new int[] {i, i + 1});
            }
        }
        return found;
    }
}
