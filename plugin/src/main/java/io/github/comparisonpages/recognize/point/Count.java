package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.model.Point;

/** How many points speak for an option, against it, and neither. */
record Count(int pros, int cons, int neutral) {

    /** Counts all points, or only so many as tell whether there are some. */
    static final class Counter implements PointSink {

        private final int[] found = new int[Point.Kind.values().length];
        private final int neutral;

        /** Counts all. */
        Counter() {
            this(Integer.MAX_VALUE);
        }

        /** Is done at the first point that takes a side, and at so many that take none. */
        Counter(int neutral) {
            this.neutral = neutral;
        }

        @Override
        public boolean wantsText() {
            return false;
        }

        @Override
        public void point(Point.Kind kind, PointText text) {
            found[kind.ordinal()]++;
        }

        @Override
        public boolean isDone() {
            return neutral < Integer.MAX_VALUE && isEnough();
        }

        boolean isEnough() {
            return found[Point.Kind.PRO.ordinal()] > 0
                    || found[Point.Kind.CON.ordinal()] > 0
                    || found[Point.Kind.NEUTRAL.ordinal()] >= neutral;
        }

        Count count() {
            return new Count(
                    found[Point.Kind.PRO.ordinal()],
                    found[Point.Kind.CON.ordinal()],
                    found[Point.Kind.NEUTRAL.ordinal()]);
        }
    }
}
