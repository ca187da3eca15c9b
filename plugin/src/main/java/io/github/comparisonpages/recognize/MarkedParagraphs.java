package io.github.comparisonpages.recognize;

import io.github.comparisonpages.model.Block;
import io.github.comparisonpages.model.Inline;
import io.github.comparisonpages.model.Point;
import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs whose lines start with marks, as authors write who do not bother with a list. */
final class MarkedParagraphs {

    private final Marks marks;
    private final PointReader points;

    MarkedParagraphs(Marks marks, PointReader points) {
        this.marks = marks;
        this.points = points;
    }

    /** Reads a point a mark, with the lines that follow it; false where the first line has no mark or nothing else. */
    boolean read(Block.Paragraph paragraph, OptionParts parts) {
        var lines = Inlines.lines(paragraph.content());
        String first = Inlines.text(lines.get(0));
        var mark = marks.at(first);
        if (mark.isEmpty()
                || lines.size() == 1
                        && mark.get().length() >= first.stripTrailing().length()) {
            return false;
        }
        var starts = starts(lines);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            var text = Inlines.trimEnd(Inlines.slice(paragraph.content(), starts.get(i), end), "");
            var span = Inlines.span(text, paragraph.span());
            parts.add(points.point(Point.Kind.NEUTRAL, List.of(new Block.Paragraph(text, span)), span));
        }
        return true;
    }

    /** At which character of the paragraph each line with a mark starts. */
    private List<Integer> starts(List<List<Inline>> lines) {
        var starts = new ArrayList<Integer>();
        int at = 0;
        for (var line : lines) {
            String text = Inlines.text(line);
            if (marks.at(text).isPresent()) {
                starts.add(at);
            }
            at += text.length() + 1;
        }
        return starts;
    }
}
