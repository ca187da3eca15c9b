package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph that is a list of labels, a line each, into what belongs to each of them: "**Decision:** Kafka", and on the next
 * line "**Alternatives:** SQS".
 */
final class LabelledLines {

    private static final Pattern SIGN = Pattern.compile("^\\s*(?:[:：]|[–—-]\\s)");
    private static final Pattern ENDS_WITH_COLON = Pattern.compile("[:：]\\s*$");
    private static final Pattern PLAIN = Pattern.compile("^\\s*\\p{Lu}[^\\s:：]*(?: [^\\s:：]+){0,2}[:：] \\S");

    private LabelledLines() {}

    /** The pieces, in the order of the text; the whole where it is no such paragraph. */
    static List<List<Inline>> of(List<Inline> content) {
        var lines = lines(content);
        if (lines.size() == 1) {
            return lines;
        }
        if (!startsBold(lines.get(0))) {
            return lines.stream()
                            .allMatch(line -> PLAIN.matcher(Inlines.text(line)).find())
                    ? lines
                    : List.of(content);
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
