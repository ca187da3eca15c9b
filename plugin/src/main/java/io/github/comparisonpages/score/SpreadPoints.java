package io.github.comparisonpages.score;

/** Points of the unit cube that fill it more evenly than chance would: a Halton sequence. */
final class SpreadPoints {

    private SpreadPoints() {}

    /** Returns one coordinate of each of the first points, from 0 up to but not 1. */
    static double[] coordinates(int dimension, int points) {
        int base = 1;
        for (int i = 0; i <= dimension; i++) {
            base = primeAfter(base);
        }
        var all = new double[points];
        for (int i = 0; i < points; i++) {
            all[i] = mirrored(i + 1, base);
        }
        return all;
    }

    /** Returns the number's digits in this base, mirrored at the point: 6 is 110 in base 2, and becomes 0.011. */
    private static double mirrored(int number, int base) {
        double value = 0;
        double place = 1;
        for (int rest = number; rest > 0; rest /= base) {
            place /= base;
            value += rest % base * place;
        }
        return value;
    }

    private static int primeAfter(int number) {
        int next = number + 1;
        while (!prime(next)) {
            next++;
        }
        return next;
    }

    private static boolean prime(int number) {
        for (int factor = 2; factor * factor <= number; factor++) {
            if (number % factor == 0) {
                return false;
            }
        }
        return true;
    }
}
