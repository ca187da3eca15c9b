package io.github.comparisonpages.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Other characters in place of some of a text. For example, {@code (3, 3, "x")} puts an x behind the third.
 *
 * @param start the first that goes
 * @param end behind the last that goes
 */
public record TextEdit(int start, int end, String text) {

    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    static TextEdit insert(int at, String text) {
        return new TextEdit(at, at, text);
    }

    /** Returns the text with all of these made, which must not overlap; those at one place in their order. */
    static String apply(String text, List<TextEdit> edits) {
        var sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(TextEdit::start));
        var out = new StringBuilder(text.length());
        int from = 0;
        for (TextEdit edit : sorted) {
            if (edit.start < from) {
                throw new IllegalArgumentException("two edits of one place: " + edit.start);
            }
            out.append(text, from, edit.start).append(edit.text);
            from = edit.end;
        }
        return out.append(text, from, text.length()).toString();
    }
}
