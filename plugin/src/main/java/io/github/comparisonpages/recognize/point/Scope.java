package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Point;
import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of points while the blocks of one section are gone through. */
final class Scope {

    private final SectionNode section;
    private final Point.@Nullable Kind side;
    private final PointSink sink;
    private final boolean weak;
    private final boolean listed;
    private final boolean signed;
    private Point.@Nullable Kind local;
    private boolean labelled;
    private boolean passed;
    private boolean divided;
    private boolean left;

    Scope(SectionNode section, Point.@Nullable Kind side, PointSink sink, boolean weak) {
        this.section = section;
        this.side = side;
        this.sink = sink;
        this.weak = weak;
        this.local = side;
        boolean plus = false;
        boolean minus = false;
        boolean any = false;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items list) {
                any = true;
                plus |= list.marker() == '+';
                minus |= list.marker() == '-';
            }
        }
        this.listed = any;
        this.signed = plus && minus;
    }

    private Scope(Scope outer, PointSink sink) {
        this.section = outer.section;
        this.side = outer.local;
        this.sink = sink;
        this.weak = outer.weak;
        this.local = outer.local;
        this.listed = outer.listed;
        this.signed = false;
        this.left = outer.left;
    }

    /** The same for the inside of a quotation. */
    Scope quoted(PointSink inner) {
        return new Scope(this, inner);
    }

    SectionNode section() {
        return section;
    }

    /** What the section's own label says. */
    Point.@Nullable Kind side() {
        return side;
    }

    /** What the label last come upon says. */
    Point.@Nullable Kind local() {
        return local;
    }

    Point.Kind mustSide() {
        return Objects.requireNonNull(side);
    }

    /** Whether paragraphs are points: below a label that no list stands below. */
    boolean countsParagraphs() {
        return side != null && !listed && !weak && !left;
    }

    /** Which way an unlabelled list speaks by its bullets: a {@code +} list beside a {@code -} list. */
    Point.@Nullable Kind sign(Block.Items list) {
        if (!signed || "+-".indexOf(list.marker()) < 0) {
            return null;
        }
        return list.marker() == '+' ? Point.Kind.PRO : Point.Kind.CON;
    }

    /** Notes a label that stands in the text. */
    void relabel(Point.Kind kind, List<Inline> label) {
        close();
        sink.label(Written.label(label), false);
        labelled = true;
        passed = false;
        divided = false;
        local = kind;
    }

    /** Notes that a list was read. */
    void pass() {
        passed = true;
    }

    /**
     * Notes a line that heads a list, whatever it says; says whether it is a label as the one above is, and ends that: where such
     * lines stand right below the label, they divide its points.
     */
    boolean endsAtHead() {
        divided |= !passed;
        return passed && !divided && (labelled || section.kind() == SectionNode.Kind.LABEL);
    }

    /** Ends such a label; what follows is as it was {@code before}. */
    void unlabel(Point.@Nullable Kind before) {
        close();
        local = before;
    }

    /** Notes that the text turns to something else: "Links:" above a list. */
    void leave() {
        unlabel(null);
        left = true;
    }

    /** Ends the group of the last such label. */
    void close() {
        if (labelled) {
            sink.end();
            labelled = false;
        }
    }
}
