package io.github.comparisonpages.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a template while its places are filled. What goes leaves no gap. */
final class Filling {

    private final Map<String, String> values;
    private final List<String> lines = new ArrayList<>();
    private boolean gone;

    Filling(Map<String, String> values) {
        this.values = values;
    }

    void add(String line) {
        String filled = filled(line);
        if (filled == null) {
            gone = true;
            return;
        }
        boolean gap = filled.isBlank() && gone && (lines.isEmpty() || last().isBlank());
        if (!gap) {
            lines.add(filled);
        }
        gone &= filled.isBlank();
    }

    String text() {
        // What is last may be a heading of what has gone.
        if (gone) {
            dropBlank();
            if (!lines.isEmpty() && last().startsWith("#")) {
                lines.remove(lines.size() - 1);
            }
        }
        dropBlank();
        return String.join("\n", lines) + "\n";
    }

    private void dropBlank() {
        while (!lines.isEmpty() && last().isBlank()) {
            lines.remove(lines.size() - 1);
        }
    }

    private String last() {
        return lines.get(lines.size() - 1);
    }

    private @Nullable String filled(String line) {
        int open = line.indexOf("${");
        if (open < 0) {
            return line;
        }
        var out = new StringBuilder();
        int end = 0;
        for (; open >= 0; open = line.indexOf("${", end)) {
            int close = line.indexOf('}', open);
            String value = close < 0 ? null : values.get(line.substring(open + 2, close));
            if (value != null && value.isEmpty()) {
                return null;
            }
            int next = close < 0 ? line.length() : close + 1;
            out.append(line, end, open).append(value == null ? line.substring(open, next) : value);
            end = next;
        }
        return out.append(line, end, line.length()).toString();
    }
}
