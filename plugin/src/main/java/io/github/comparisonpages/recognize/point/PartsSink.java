package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Facet;
import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes an option's parts of what is come upon. Text before the first point or facet is the summary; behind it, text that
 * nothing announces is a facet without a heading, so that it keeps its place.
 */
final class PartsSink implements PointSink {

    private final OptionParts parts;
    private final Deque<Frame> open = new ArrayDeque<>();
    private boolean told;

    /** A heading or label that is open, and what has been read below it since it was last put into the parts. */
    private static final class Frame {

        private final List<Inline> heading;
        private final boolean label;
        private final boolean whole;
        private final List<Block> prose = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();
        private boolean said;

        Frame(List<Inline> heading, boolean label, boolean whole) {
            this.heading = heading;
            this.label = label;
            this.whole = whole;
        }
    }

    PartsSink(OptionParts parts) {
        this.parts = parts;
        var root = new Frame(List.of(), false, false);
        root.said = true;
        open.push(root);
    }

    @Override
    public boolean wantsText() {
        return true;
    }

    @Override
    public void label(List<Inline> label, boolean whole) {
        flush(open.getFirst());
        open.push(new Frame(label, true, whole));
    }

    @Override
    public void section(List<Inline> heading) {
        flush(open.getFirst());
        open.push(new Frame(heading, false, false));
    }

    @Override
    public void end() {
        flush(open.pop());
    }

    @Override
    public void point(Point.Kind kind, PointText text) {
        var frame = open.getFirst();
        if (frame.said && !frame.whole && !frame.prose.isEmpty()) {
            flush(frame);
        }
        frame.points.add(text.toPoint(kind));
    }

    @Override
    public void prose(Block block) {
        var frame = open.getFirst();
        if (!frame.points.isEmpty() && !frame.whole) {
            flush(frame);
        }
        frame.prose.add(block);
    }

    @Override
    public void facet(Facet facet) {
        flush(open.getFirst());
        put(facet);
    }

    @Override
    public boolean relate(RelatedNames names) {
        return parts.relate(names);
    }

    private void put(Facet facet) {
        parts.add(facet);
        told = true;
    }

    private void flush(Frame frame) {
        var heading = frame.said ? List.<Inline>of() : frame.heading;
        var prose = Prose.tidy(frame.prose);
        if (!frame.points.isEmpty() || frame.label && !frame.said) {
            parts.add(heading, prose, frame.points);
            told = true;
        } else if (!heading.isEmpty()) {
            put(new Facet(
                    Facet.Kind.OTHER,
                    heading,
                    new RichText(prose),
                    heading.get(0).span()));
        } else if (!prose.isEmpty()) {
            if (told) {
                put(new Facet(
                        Facet.Kind.OTHER,
                        List.of(),
                        new RichText(prose),
                        prose.get(0).span()));
            } else {
                parts.summary().addAll(prose);
            }
        }
        frame.said = true;
        frame.prose.clear();
        frame.points.clear();
    }

    /** Ends the reading. */
    void close() {
        while (!open.isEmpty()) {
            end();
        }
    }
}
