package io.github.comparisonpages.score;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The share of all weightings in which one option leads. Weightings are the ways to divide one whole among the
 * criteria, each as likely as any other: a uniform distribution on the simplex.
 *
 * @param value from 0 to 1
 * @param margin how far off the value may be; 0 where it is exact
 */
record RankAcceptability(double value, double margin) {

    /** With that many rounds, a mean is off by more than that many standard errors once in two hundred times. */
    private static final double STANDARD_ERRORS = 3;

    /** The share of the leader, who is before each other option for some weights. */
    static RankAcceptability of(ScoreMatrix scores, int leader) {
        int[] rivals = rivals(scores, leader);
        if (rivals.length == 0) {
            return new RankAcceptability(1, 0);
        }
        if (rivals.length == 1 && scores.comparable(leader, rivals[0])) {
            return new RankAcceptability(exact(scores, leader, rivals[0]), 0);
        }
        return estimated(scores, leader, rivals);
    }

    /** Returns the options that lead for some weights, perhaps: neither the leader nor another is always as good. */
    private static int[] rivals(ScoreMatrix scores, int leader) {
        int[] able = IntStream.range(0, scores.columns())
                .filter(column -> column != leader && !isAhead(scores, leader, column))
                .toArray();
        return Arrays.stream(able)
                .filter(column -> Arrays.stream(able).noneMatch(other -> replaces(scores, other, column)))
                .toArray();
    }

    /**
     * Returns whether the leader is before the column for almost all weights; some that are 0 may hide that both are
     * always even.
     */
    private static boolean isAhead(ScoreMatrix scores, int leader, int column) {
        return scores.neverBehind(leader, column) && !scores.neverBehind(column, leader);
    }

    /** Of two that are always even, the first stays. */
    private static boolean replaces(ScoreMatrix scores, int other, int column) {
        return other != column
                && scores.neverBehind(other, column)
                && (other < column || !scores.neverBehind(column, other));
    }

    private static double exact(ScoreMatrix scores, int leader, int rival) {
        double[] differences = scores.rows(leader)
                .mapToDouble(row -> scores.of(leader, row) - scores.of(rival, row))
                .toArray();
        return race(
                DoubleStream.of(differences)
                        .filter(d -> d > NormalizedScore.EVEN)
                        .toArray(),
                DoubleStream.of(differences)
                        .filter(d -> d < -NormalizedScore.EVEN)
                        .map(d -> -d)
                        .toArray());
    }

    /**
     * Returns the chance that a weighted sum of the gains exceeds one of the losses. Weights that are uniform on the
     * simplex are exponential variables over their sum, so the sums are the times that two runners need, stage by
     * stage; the gains win if the losses' runner arrives first. Exponential stages forget how long they have lasted, so
     * that at any moment the chance of who ends a stage next is known. Sums of positive products only: nothing cancels.
     */
    private static double race(double[] gains, double[] losses) {
        var chances = new double[losses.length + 1];
        for (double gain : gains) {
            chances[0] = 1;
            for (int j = 1; j <= losses.length; j++) {
                double loss = losses[j - 1];
                chances[j] = (loss * chances[j] + gain * chances[j - 1]) / (gain + loss);
            }
        }
        return chances[losses.length];
    }

    /** How much the rounds differ says how far off their mean is. */
    private static RankAcceptability estimated(ScoreMatrix scores, int leader, int[] rivals) {
        var weightings = Weightings.of(scores.rows());
        boolean[] leads = leads(scores, leader, rivals, weightings);
        var means = new double[Weightings.ROUNDS];
        for (int i = 0; i < leads.length; i++) {
            means[i / Weightings.A_ROUND] += leads[i] ? 1.0 / Weightings.A_ROUND : 0;
        }
        double mean = DoubleStream.of(means).average().orElseThrow();
        double variance =
                DoubleStream.of(means).map(m -> (m - mean) * (m - mean)).sum() / (Weightings.ROUNDS - 1);
        double margin = STANDARD_ERRORS * Math.sqrt(variance / Weightings.ROUNDS);
        return new RankAcceptability(Math.min(1, mean), Math.max(margin, 1.0 / Weightings.COUNT));
    }

    private static boolean[] leads(ScoreMatrix scores, int leader, int[] rivals, Weightings weightings) {
        double[] weights = scores.weights(leader, weightings);
        double[] own = scores.totals(leader, weightings, weights);
        var leads = new boolean[own.length];
        Arrays.fill(leads, true);
        for (int rival : rivals) {
            double[] totals = scores.totals(
                    rival, weightings, scores.comparable(leader, rival) ? weights : scores.weights(rival, weightings));
            for (int i = 0; i < leads.length; i++) {
                leads[i] &= !(totals[i] > own[i] - NormalizedScore.EVEN);
            }
        }
        return leads;
    }
}
