package io.github.comparisonpages.write.text;

import io.github.comparisonpages.edit.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shows what edits do to a text, as tools for versions do. For example:
 *
 * <pre>{@code
 *   @@ line 3 @@
 *     # Brew coffee
 *   - Status: accepted
 *   + Status: superseded by [ADR-0008](0008-brew-tea.md)
 * }</pre>
 */
public final class DiffText {

    private static final int AROUND = 2;

    private DiffText() {}

    /** Returns the changed lines, each with the two around it; empty where there are no edits. */
    public static String of(String before, List<TextEdit> edits) {
        var sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::start));
        var out = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            int start = lineStart(before, sorted.get(i).start());
            int end = lineEnd(before, sorted.get(i).end());
            var now = new StringBuilder();
            int from = start;
            int next = i;
            while (next < sorted.size() && sorted.get(next).start() <= end) {
                var edit = sorted.get(next);
                now.append(before, from, edit.start()).append(edit.text());
                from = edit.end();
                end = Math.max(end, lineEnd(before, from));
                next++;
            }
            now.append(before, from, end);
            i = next - 1;
            show(before, start, end, now.toString(), out);
        }
        return out.toString();
    }

    private static void show(String before, int start, int end, String now, StringBuilder out) {
        var old = lines(before.substring(start, end));
        var changed = lines(now);
        int same = 0;
        while (same < Math.min(old.size(), changed.size()) && old.get(same).equals(changed.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), changed.size()) - same
                && old.get(old.size() - 1 - tail).equals(changed.get(changed.size() - 1 - tail))) {
            tail++;
        }
        var above = lines(before.substring(0, start));
        above.remove(above.size() - 1);
        above.addAll(old.subList(0, same));
        var below = new ArrayList<>(old.subList(old.size() - tail, old.size()));
        below.addAll(lines(before.substring(Math.min(before.length(), end + endLength(before, end)))));
        out.append("@@ line ").append(above.size() + 1).append(" @@\n");
        add(' ', above.subList(Math.max(0, above.size() - AROUND), above.size()), out);
        add('-', old.subList(same, old.size() - tail), out);
        add('+', changed.subList(same, changed.size() - tail), out);
        add(' ', end == before.length() ? List.of() : below.subList(0, Math.min(AROUND, below.size())), out);
    }

    private static void add(char sign, List<String> lines, StringBuilder out) {
        lines.forEach(line -> out.append(sign).append(' ').append(line).append('\n'));
    }

    private static int lineStart(String text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int endLength(String text, int at) {
        return text.startsWith("\r\n", at) ? 2 : 1;
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
    }
}
