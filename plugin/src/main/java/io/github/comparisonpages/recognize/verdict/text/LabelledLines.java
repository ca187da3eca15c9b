package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph that is a list, of labels or behind ticks and crosses, a line each, into what belongs to each line:
 * "**Decision:** Kafka", and on the next line "**Alternatives:** SQS".
 */
final class LabelledLines {

    private static final Pattern SIGN = Pattern.compile("^\\s*(?:[:：]|[–—-]\\s)");
    private static final Pattern ENDS_WITH_COLON = Pattern.compile("[:：]\\s*$");
    private static final Pattern PLAIN = Pattern.compile("^\\s*\\p{Lu}[^\\s:：]*(?: [^\\s:：]+){0,2}[:：] \\S");

    private static final Pattern TICK = Pattern.compile("^\\s*[✅✔☑✓👍]");
    private static final Pattern CROSS = Pattern.compile("^\\s*[❌✗✘✖🚫⛔👎]");

    private LabelledLines() {}

    /** The pieces, in the order of the text; the whole where it is no such paragraph. */
    static List<List<Inline>> of(List<Inline> content) {
        var lines = lines(content);
        if (lines.size() == 1) {
            return lines;
        }
        if (areTicked(lines)) {
            return lines;
        }
        if (!startsBold(lines.get(0))) {
            return arePlain(lines) ? lines : List.of(content);
        }
        var pieces = new ArrayList<List<Inline>>();
        int from = 0;
        int at = 0;
        for (List<Inline> line : lines) {
            if (at > 0 && startsBold(line)) {
                pieces.add(content.subList(from, at - 1));
                from = at;
            }
            at += line.size() + 1;
        }
        pieces.add(content.subList(from, content.size()));
        return pieces;
    }

    /** Whether each line starts with a tick or a cross, and there are both. */
    private static boolean areTicked(List<List<Inline>> lines) {
        int ticks = 0;
        int crosses = 0;
        for (List<Inline> line : lines) {
            String text = Inlines.text(line);
            ticks += TICK.matcher(text).find() ? 1 : 0;
            crosses += CROSS.matcher(text).find() ? 1 : 0;
        }
        return ticks > 0 && crosses > 0 && ticks + crosses == lines.size();
    }

    private static boolean arePlain(List<List<Inline>> lines) {
        for (List<Inline> line : lines) {
            if (!PLAIN.matcher(Inlines.text(line)).find()) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Inline>> lines(List<Inline> content) {
        var lines = new ArrayList<List<Inline>>();
        int from = 0;
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Inline.Break) {
                lines.add(content.subList(from, i));
                from = i + 1;
            }
        }
        lines.add(content.subList(from, content.size()));
        return lines;
    }

    /** "**Decision:** …", "**Decision**: …", "**Decision** – …". */
    private static boolean startsBold(List<Inline> line) {
        if (line.isEmpty() || !(line.get(0) instanceof Inline.Strong)) {
            return false;
        }
        return ENDS_WITH_COLON.matcher(Inlines.text(line.subList(0, 1))).find()
                || SIGN.matcher(Inlines.text(line.subList(1, line.size()))).find();
    }
}
