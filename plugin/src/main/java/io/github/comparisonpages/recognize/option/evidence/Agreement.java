package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Pairs;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which candidates name the same things. Only those that convince most by themselves are compared: the work is quadratic. */
public final class Agreement {

    private static final double SAME = 0.72;
    private static final double HALF = 0.5;
    private static final int ENOUGH = 4;
    private static final int MOST_READINGS = 64;
    private static final int MOST_MEMBERS = 600;

    private final List<Candidate> compared;
    private final Map<Candidate, Double> best = new IdentityHashMap<>();

    private Agreement(List<Candidate> compared) {
        this.compared = compared;
    }

    /** Tells each candidate how far others agree with it. */
    public static void weigh(List<Candidate> candidates) {
        var agreement = new Agreement(mostConvincing(candidates));
        agreement.compare();
        agreement.best.forEach((candidate, value) -> candidate.set(Feature.AGREEMENT, value));
    }

    /** The candidates that take part in what follows, in the order of the page. */
    public static List<Candidate> mostConvincing(List<Candidate> candidates) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < candidates.size(); i++) {
            order.add(i);
        }
        var sums = new ArrayList<Double>();
        candidates.forEach(candidate -> sums.add(candidate.sum()));
        order.sort((a, b) -> {
            int compared = Double.compare(sums.get(b), sums.get(a));
            return compared == 0 ? Integer.compare(a, b) : compared;
        });
        var taken = new ArrayList<Integer>();
        int members = 0;
        for (int index : order) {
            members += candidates.get(index).members().size();
            if (!taken.isEmpty() && (members > MOST_MEMBERS || taken.size() == MOST_READINGS)) {
                break;
            }
            taken.add(index);
        }
        Collections.sort(taken);
        var convincing = new ArrayList<Candidate>();
        taken.forEach(index -> convincing.add(candidates.get(index)));
        return convincing;
    }

    private void compare() {
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                var a = compared.get(i);
                var b = compared.get(j);
                boolean forA = mayAgree(a, b);
                boolean forB = mayAgree(b, a);
                if (forA || forB) {
                    var pairs = Pairs.of(a.members(), b.members(), SAME);
                    if (forA) {
                        agree(a, b, pairs, true);
                    }
                    if (forB) {
                        agree(b, a, pairs, false);
                    }
                }
            }
        }
    }

    /** Whether what this other candidate says of {@code candidate} counts. */
    private static boolean mayAgree(Candidate candidate, Candidate other) {
        boolean samePlace = candidate.block() != null && candidate.block() == other.block()
                || candidate.kind() == other.kind()
                        && candidate.section() == other.section()
                        && candidate.block() == other.block();
        boolean lists = candidate.is(Kind.LIST)
                && other.is(Kind.LIST)
                && candidate.value(Feature.OPTIONS_HEADING) < HALF
                && other.value(Feature.OPTIONS_HEADING) < HALF;
        boolean labels = !other.is(Kind.COLUMNS)
                && (candidate.value(Feature.KNOWN_LABELS) > HALF || other.value(Feature.KNOWN_LABELS) > HALF);
        return !samePlace && !lists && !labels;
    }

    private void agree(Candidate candidate, Candidate other, Pairs pairs, boolean left) {
        int size = candidate.members().size();
        if (pairs.size() < Math.min(2, size)) {
            return;
        }
        double share =
                (double) pairs.size() / Math.max(size, Math.min(other.members().size(), ENOUGH));
        best.merge(candidate, share, Math::max);
        for (int i = 0; i < size; i++) {
            candidate.members().get(i).add(Trait.AGREED, left ? pairs.hasLeft(i) : pairs.hasRight(i));
        }
    }
}
