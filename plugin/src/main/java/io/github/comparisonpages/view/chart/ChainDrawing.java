package io.github.comparisonpages.view.chart;

import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.relate.DecisionLog.Change;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.RecordNames;
import io.github.comparisonpages.view.chart.ChainLayout.Arrow;
import io.github.comparisonpages.view.chart.ChainPicture.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws records that hang together: boxes in columns, and arrows between them. */
final class ChainDrawing {

    /** Two boxes beside each other fit on a telephone. */
    private static final int WIDTH = 142;

    private static final int HEIGHT = 68;
    private static final int ACROSS = WIDTH + 38;
    private static final int DOWN = HEIGHT + 14;

    /** Half the width of a line, at the edges of the picture. */
    private static final int MARGIN = 1;

    /** What arrows need below that lead back. */
    private static final int BELOW = 26;

    /** Where a line ends and the point of its arrow begins. */
    private static final int POINT = 7;

    /** The farthest apart that arrows leave or reach a box, and how much of its side they share. */
    private static final double APART = 12;

    private static final double SIDE = 44;

    /** The room for a title, in heights of its letters. */
    private static final double LINE = 12;

    private static final int LINES = 2;

    private final LogChain chain;
    private final RecordNames names;
    private final List<Arrow> arrows = new ArrayList<>();
    private final ChainLayout layout;

    private ChainDrawing(LogChain chain, RecordNames names) {
        this.chain = chain;
        this.names = names;
        Map<String, Integer> nodes = new HashMap<>();
        chain.records().forEach(entry -> nodes.put(entry.source(), nodes.size()));
        for (Change change : chain.changes()) {
            arrows.add(new Arrow(
                    nodes.get(change.older().source()), nodes.get(change.newer().source())));
        }
        layout = ChainLayout.of(nodes.size(), arrows);
    }

    static ChainPicture of(LogChain chain, RecordNames names) {
        return new ChainDrawing(chain, names).drawing();
    }

    /** Returns how the arrow of a change looks. */
    static Look look(Change change) {
        if (change.kind() == Kind.SUPERSEDED_BY) {
            return change.partly() ? Look.REPLACED_PARTLY : Look.REPLACED;
        }
        return change.kind() == Kind.AMENDED_BY ? Look.AMENDED : Look.CLARIFIED;
    }

    private ChainPicture drawing() {
        var nodes = new ArrayList<ChainPicture.Node>();
        for (int i = 0; i < chain.records().size(); i++) {
            nodes.add(node(chain.records().get(i), x(layout.column(i)), y(layout.row(i))));
        }
        var starts = ports(Comparator.comparingInt(this::nextRow), true);
        var ends = ports(Comparator.comparingInt(this::lastRow), false);
        var edges = new ArrayList<ChainPicture.Edge>();
        boolean back = false;
        for (int a = 0; a < arrows.size(); a++) {
            back |= layout.leadsBack(a);
            Look look = look(chain.changes().get(a));
            edges.add(layout.leadsBack(a) ? backwards(a, look) : forwards(a, look, starts[a], ends[a]));
        }
        return new ChainPicture(
                x(layout.columns() - 1) + WIDTH + MARGIN,
                y(layout.rows() - 1) + HEIGHT + MARGIN + (back ? BELOW : 0),
                nodes,
                edges);
    }

    private ChainPicture.Node node(Entry entry, int x, int y) {
        var decided = entry.metadata().decided();
        return new ChainPicture.Node(
                x,
                y,
                names.href(entry),
                names.number(entry),
                decided == null ? "" : String.valueOf(decided.getYear()),
                PictureText.lines(names.title(entry), LINE, LINES),
                entry.retired());
    }

    /** Returns how far below the middle of its box each arrow leaves or reaches it, so that none hides another. */
    private double[] ports(Comparator<Integer> order, boolean start) {
        var byNode = new HashMap<Integer, List<Integer>>();
        for (int a = 0; a < arrows.size(); a++) {
            if (!layout.leadsBack(a)) {
                int node = start ? arrows.get(a).from() : arrows.get(a).to();
                byNode.computeIfAbsent(node, n -> new ArrayList<>()).add(a);
            }
        }
        var offsets = new double[arrows.size()];
        for (List<Integer> all : byNode.values()) {
            all.sort(order);
            double apart = Math.min(APART, SIDE / all.size());
            for (int i = 0; i < all.size(); i++) {
                offsets[all.get(i)] = (i - (all.size() - 1) / 2.0) * apart;
            }
        }
        return offsets;
    }

    private int nextRow(int arrow) {
        var passes = layout.passes(arrow);
        return passes.isEmpty() ? layout.row(arrows.get(arrow).to()) : passes.get(0);
    }

    private int lastRow(int arrow) {
        var passes = layout.passes(arrow);
        return passes.isEmpty() ? layout.row(arrows.get(arrow).from()) : passes.get(passes.size() - 1);
    }

    private ChainPicture.Edge forwards(int arrow, Look look, double start, double end) {
        int from = arrows.get(arrow).from();
        int to = arrows.get(arrow).to();
        int column = layout.column(from);
        double x = x(column) + WIDTH;
        double y = middle(layout.row(from)) + start;
        var path = new StringBuilder("M").append(place(x, y));
        for (int row : layout.passes(arrow)) {
            column++;
            curve(path, x, y, x(column), middle(row));
            x = x(column) + WIDTH;
            y = middle(row);
            path.append("H").append(SvgNumber.of(x));
        }
        double tip = x(layout.column(to));
        double target = middle(layout.row(to)) + end;
        curve(path, x, y, tip - POINT, target);
        return new ChainPicture.Edge(look, path.toString(), "translate(" + place(tip, target) + ")");
    }

    private static void curve(StringBuilder path, double x, double y, double toX, double toY) {
        if (y == toY) {
            path.append("H").append(SvgNumber.of(toX));
            return;
        }
        double half = (x + toX) / 2;
        path.append("C")
                .append(place(half, y))
                .append(" ")
                .append(place(half, toY))
                .append(" ")
                .append(place(toX, toY));
    }

    /** Returns an arrow that closes a circle leaves and reaches the boxes from below. */
    private ChainPicture.Edge backwards(int arrow, Look look) {
        int from = arrows.get(arrow).from();
        int to = arrows.get(arrow).to();
        double x = x(layout.column(from)) + WIDTH * 0.65;
        double tip = x(layout.column(to)) + WIDTH * 0.35;
        double y = y(layout.row(from)) + HEIGHT;
        double target = y(layout.row(to)) + HEIGHT;
        double below = Math.max(y, target) + BELOW;
        String path =
                "M" + place(x, y) + "C" + place(x, below) + " " + place(tip, below) + " " + place(tip, target + POINT);
        return new ChainPicture.Edge(look, path, "translate(" + place(tip, target) + ") rotate(-90)");
    }

    private static String place(double x, double y) {
        return SvgNumber.of(x) + " " + SvgNumber.of(y);
    }

    private static int x(int column) {
        return MARGIN + column * ACROSS;
    }

    private static int y(int row) {
        return MARGIN + row * DOWN;
    }

    private static double middle(int row) {
        return y(row) + HEIGHT / 2.0;
    }
}
