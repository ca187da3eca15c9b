package io.github.comparisonpages.view.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Places the nodes of a small graph in columns and rows: each arrow leads to the right, and those that pass a column
 * have a row of their own there. For example, arrows 0→1, 1→2 and 0→2 make three columns, and the last of them passes
 * below node 1. Arrows that close a circle lead back.
 */
final class ChainLayout {

    private static final int SWEEPS = 4;

    /** An arrow from one node to another. */
    record Arrow(int from, int to) {}

    private final int[] columns;
    private final List<Arrow> arrows;
    private final boolean[] back;

    /** The nodes, and after them the places where arrows pass a column. */
    private final List<Slot> slots = new ArrayList<>();

    private final List<List<Slot>> byColumn = new ArrayList<>();
    private final List<List<Slot>> passed = new ArrayList<>();

    private ChainLayout(int nodes, List<Arrow> arrows) {
        this.columns = new int[nodes];
        this.arrows = arrows;
        this.back = new boolean[arrows.size()];
    }

    /** A place in the picture; {@code rank} is its place among those of its column. */
    private static final class Slot {
        private final List<Slot> before = new ArrayList<>();
        private final List<Slot> after = new ArrayList<>();
        private double wanted;
        private int rank;
        private int row;
    }

    /** @param nodes their number; arrows name them from 0, and the order in which they are preferred */
    static ChainLayout of(int nodes, List<Arrow> arrows) {
        var layout = new ChainLayout(nodes, List.copyOf(arrows));
        layout.findColumns();
        layout.pullRight();
        layout.makeSlots();
        layout.order();
        layout.findRows();
        return layout;
    }

    /** Returns the column of a node, from 0. */
    int column(int node) {
        return columns[node];
    }

    /** Returns the row of a node, from 0. */
    int row(int node) {
        return slots.get(node).row;
    }

    /** Returns the rows in which an arrow passes the columns between its ends. */
    List<Integer> passes(int arrow) {
        return passed.get(arrow).stream().map(slot -> slot.row).toList();
    }

    /** Returns whether an arrow does not lead to the right, since it closes a circle. */
    boolean leadsBack(int arrow) {
        return back[arrow];
    }

    int columns() {
        return byColumn.size();
    }

    int rows() {
        return 1 + slots.stream().mapToInt(slot -> slot.row).max().orElse(0);
    }

    /** Each node stands right of all that lead to it; where a circle leaves none to go on with, the first goes on. */
    private void findColumns() {
        var open = new int[columns.length];
        arrows.forEach(arrow -> open[arrow.to()]++);
        var placed = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int next = next(open, placed);
            placed[next] = true;
            for (int a = 0; a < arrows.size(); a++) {
                Arrow arrow = arrows.get(a);
                if (arrow.from() == next) {
                    open[arrow.to()]--;
                    back[a] = placed[arrow.to()];
                    if (!back[a]) {
                        columns[arrow.to()] = Math.max(columns[arrow.to()], columns[next] + 1);
                    }
                }
            }
        }
    }

    private static int next(int[] open, boolean[] placed) {
        int first = -1;
        for (int node = 0; node < open.length; node++) {
            if (!placed[node] && open[node] == 0) {
                return node;
            }
            first = first < 0 && !placed[node] ? node : first;
        }
        return first;
    }

    /** What nothing leads to stands beside what it leads to. */
    private void pullRight() {
        var beside = new int[columns.length];
        Arrays.fill(beside, Integer.MAX_VALUE);
        for (int a = 0; a < arrows.size(); a++) {
            Arrow arrow = arrows.get(a);
            if (!back[a]) {
                beside[arrow.from()] = Math.min(beside[arrow.from()], columns[arrow.to()] - 1);
                beside[arrow.to()] = Integer.MIN_VALUE;
            } else {
                beside[arrow.from()] = Integer.MIN_VALUE;
                beside[arrow.to()] = Integer.MIN_VALUE;
            }
        }
        for (int node = 0; node < columns.length; node++) {
            if (beside[node] >= 0 && beside[node] < Integer.MAX_VALUE) {
                columns[node] = beside[node];
            }
        }
    }

    private void makeSlots() {
        for (int i = 0; i <= Arrays.stream(columns).max().orElse(0); i++) {
            byColumn.add(new ArrayList<>());
        }
        for (int column : columns) {
            slot(column);
        }
        for (int a = 0; a < arrows.size(); a++) {
            Arrow arrow = arrows.get(a);
            var passes = new ArrayList<Slot>();
            if (!back[a]) {
                Slot last = slots.get(arrow.from());
                for (int column = columns[arrow.from()] + 1; column < columns[arrow.to()]; column++) {
                    Slot slot = slot(column);
                    tie(last, slot);
                    passes.add(slot);
                    last = slot;
                }
                tie(last, slots.get(arrow.to()));
            }
            passed.add(passes);
        }
    }

    private Slot slot(int column) {
        var slot = new Slot();
        slot.rank = byColumn.get(column).size();
        byColumn.get(column).add(slot);
        slots.add(slot);
        return slot;
    }

    private static void tie(Slot left, Slot right) {
        left.after.add(right);
        right.before.add(left);
    }

    /** Slots stand near those that they are tied to, so that few arrows cross. */
    private void order() {
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int column = byColumn.size() - 2; column >= 0; column--) {
                sort(byColumn.get(column), false);
            }
            for (List<Slot> column : byColumn) {
                sort(column, true);
            }
        }
    }

    private static void sort(List<Slot> column, boolean before) {
        for (Slot slot : column) {
            slot.wanted = mean(before ? slot.before : slot.after, slot.rank);
        }
        column.sort(Comparator.comparingDouble(slot -> slot.wanted));
        for (int i = 0; i < column.size(); i++) {
            column.get(i).rank = i;
        }
    }

    private static double mean(List<Slot> slots, int otherwise) {
        double sum = 0;
        for (Slot slot : slots) {
            sum += slot.rank;
        }
        return slots.isEmpty() ? otherwise : sum / slots.size();
    }

    /** Slots stand beside those before them where there is room, and else below. */
    private void findRows() {
        for (List<Slot> column : byColumn) {
            int free = 0;
            for (Slot slot : column) {
                int sum = 0;
                for (Slot other : slot.before) {
                    sum += other.row;
                }
                int wanted = slot.before.isEmpty() ? free : sum / slot.before.size();
                slot.row = Math.max(free, wanted);
                free = slot.row + 1;
            }
        }
    }
}
