package io.github.comparisonpages.edit;

import io.github.comparisonpages.diagnostic.Position;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text stand. Lines and columns count from 1 and code points, as {@link Position} does. */
final class SourceLines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    SourceLines(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(start, i);
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                start = i + 1;
            }
        }
        add(start, text.length());
    }

    private void add(int start, int end) {
        starts.add(start);
        ends.add(end);
    }

    /** How the first line ends; a line feed where there is one line. */
    String ending() {
        return starts.size() == 1 ? "\n" : text.substring(ends.get(0), starts.get(1));
    }

    /** Where a line starts. */
    int start(int line) {
        return starts.get(line - 1);
    }

    /** Where a line's own characters end. */
    int end(int line) {
        return ends.get(line - 1);
    }

    /** A line without its end. */
    String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The next line that is not blank; empty where there is none. */
    String below(int line) {
        for (int next = line + 1; next <= starts.size(); next++) {
            if (!line(next).isBlank()) {
                return line(next);
            }
        }
        return "";
    }

    int offset(Position position) {
        return text.offsetByCodePoints(start(position.line()), position.column() - 1);
    }

    String text(int start, int end) {
        return text.substring(start, end);
    }

    char at(int offset) {
        return text.charAt(offset);
    }

    /** Whether something is written there that can be seen. */
    boolean isInk(int offset) {
        return offset >= 0 && offset < text.length() && !Character.isWhitespace(text.charAt(offset));
    }

    String text(SourceSpan span) {
        return text.substring(offset(span.start()), offset(span.end()));
    }
}
