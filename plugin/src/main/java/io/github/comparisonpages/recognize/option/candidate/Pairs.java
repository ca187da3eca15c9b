package io.github.comparisonpages.recognize.option.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which members of two rows are the same option: the most alike first, each once. */
public final class Pairs {

    private static final int NONE = -1;
    private static final double WORTH_A_LOOK = 0.3;
    private static final double IN_PLACE = 0.12;

    private final int[] toRight;
    private final int[] toLeft;
    private final Allowed allowed;
    private int size;

    /** Whether a member of the left row may be one of the right row at all. */
    public interface Allowed {
        boolean test(int left, int right);
    }

    private Pairs(int left, int right, Allowed allowed) {
        this.allowed = allowed;
        toRight = new int[left];
        toLeft = new int[right];
        Arrays.fill(toRight, NONE);
        Arrays.fill(toLeft, NONE);
    }

    private record Pair(double likeness, int left, int right) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int order = Double.compare(other.likeness, likeness);
            order = order == 0 ? Integer.compare(left, other.left) : order;
            return order == 0 ? Integer.compare(right, other.right) : order;
        }
    }

    /** Pairs members that are at least so alike; being at the same place in two rows of equal length helps. */
    public static Pairs of(List<Member> left, List<Member> right, double least) {
        return of(left, right, least, false);
    }

    public static Pairs of(List<Member> left, List<Member> right, double least, boolean inOrder) {
        return of(left, right, least, inOrder, false, (i, j) -> true);
    }

    /**
     * @param inOrder whether one row is the list of the options and the other describes them in turn: where half of them are
     *     paired already, all in their places, the others are paired by their places
     * @param surely whether a heading says that the one row describes the other: then no pair has to be alike
     * @param allowed which pairs may be made
     */
    public static Pairs of(
            List<Member> left, List<Member> right, double least, boolean inOrder, boolean surely, Allowed allowed) {
        var pairs = new Pairs(left.size(), right.size(), allowed);
        boolean equal = left.size() == right.size();
        var likely = new ArrayList<Pair>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double likeness = Likeness.of(left.get(i), right.get(j));
                if (equal && i == j && likeness > WORTH_A_LOOK) {
                    likeness += IN_PLACE;
                }
                if (likeness >= least) {
                    likely.add(new Pair(likeness, i, j));
                }
            }
        }
        likely.sort(null);
        for (Pair pair : likely) {
            pairs.put(pair.left(), pair.right());
        }
        if (equal) {
            pairs.fillInPlace(inOrder, surely);
        }
        return pairs;
    }

    /** Adds a pair unless one of the two has a partner. */
    public void put(int left, int right) {
        if (toRight[left] == NONE && toLeft[right] == NONE && allowed.test(left, right)) {
            toRight[left] = right;
            toLeft[right] = left;
            size++;
        }
    }

    private void fillInPlace(boolean inOrder, boolean surely) {
        boolean ordered = true;
        int open = 0;
        for (int i = 0; i < toRight.length; i++) {
            ordered &= toRight[i] == NONE || toRight[i] == i;
            open = toRight[i] == NONE ? i : open;
        }
        if (inOrder && ordered && (surely || 2 * size >= toRight.length)) {
            for (int i = 0; i < toRight.length; i++) {
                put(i, i);
            }
        } else if (toRight.length >= 3 && size == toRight.length - 1) {
            // One is left over on both sides, at the same place.
            put(open, open);
        }
    }

    public int size() {
        return size;
    }

    public boolean hasLeft(int left) {
        return toRight[left] != NONE;
    }

    public boolean hasRight(int right) {
        return toLeft[right] != NONE;
    }

    /** The partner of a member of the right row; it must have one. */
    public int left(int right) {
        return toLeft[right];
    }

    /** The partner of a member of the left row; it must have one. */
    public int right(int left) {
        return toRight[left];
    }

    /** The places in the left row that have no partner. */
    public List<Integer> openLeft() {
        return open(toRight);
    }

    public List<Integer> openRight() {
        return open(toLeft);
    }

    private static List<Integer> open(int[] partners) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                open.add(i);
            }
        }
        return open;
    }
}
