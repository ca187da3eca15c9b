package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Point;

/** How many points speak for an option, against it, and neither. */
public record Count(int pros, int cons, int neutral) {

    /** Points that take a side. */
    public int sided() {
        return pros + cons;
    }

    public int all() {
        return pros + cons + neutral;
    }

    static final class Counter implements PointSink {

        private final int[] found = new int[Point.Kind.values().length];

        @Override
        public boolean wantsText() {
            return false;
        }

        @Override
        public void point(Point.Kind kind, PointText text) {
            found[kind.ordinal()]++;
        }

        Count count() {
            return new Count(
                    found[Point.Kind.PRO.ordinal()],
                    found[Point.Kind.CON.ordinal()],
                    found[Point.Kind.NEUTRAL.ordinal()]);
        }
    }
}
