package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which readings name the same things. Only those that convince most by themselves are compared: the work is quadratic. */
final class Agreement {

    private static final double SAME = 0.72;
    private static final double HALF = 0.5;
    private static final int ENOUGH = 4;
    private static final int MOST_READINGS = 64;
    private static final int MOST_MEMBERS = 600;

    private final List<Reading> compared;
    private final Map<Reading, Double> best = new IdentityHashMap<>();

    private Agreement(List<Reading> compared) {
        this.compared = compared;
    }

    /** Tells each reading how far others agree with it. */
    static void weigh(List<Reading> readings) {
        var agreement = new Agreement(mostConvincing(readings));
        agreement.compare();
        agreement.best.forEach((reading, value) -> reading.set(Feature.AGREEMENT, value));
    }

    /** The readings that take part in what follows, in the order of the page. */
    static List<Reading> mostConvincing(List<Reading> readings) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < readings.size(); i++) {
            order.add(i);
        }
        var sums = new ArrayList<Double>();
        readings.forEach(reading -> sums.add(reading.sum()));
        order.sort((a, b) -> {
            int compared = Double.compare(sums.get(b), sums.get(a));
            return compared == 0 ? Integer.compare(a, b) : compared;
        });
        var taken = new ArrayList<Integer>();
        int members = 0;
        for (int index : order) {
            members += readings.get(index).members().size();
            if (!taken.isEmpty() && (members > MOST_MEMBERS || taken.size() == MOST_READINGS)) {
                break;
            }
            taken.add(index);
        }
        Collections.sort(taken);
        var convincing = new ArrayList<Reading>();
        taken.forEach(index -> convincing.add(readings.get(index)));
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

    /** Whether what this other reading says of {@code reading} counts. */
    private static boolean mayAgree(Reading reading, Reading other) {
        boolean samePlace = reading.block() != null && reading.block() == other.block()
                || reading.kind() == other.kind()
                        && reading.section() == other.section()
                        && reading.block() == other.block();
        boolean lists = reading.is(Kind.LIST)
                && other.is(Kind.LIST)
                && reading.value(Feature.OPTIONS_HEADING) < HALF
                && other.value(Feature.OPTIONS_HEADING) < HALF;
        boolean labels = !other.is(Kind.COLUMNS)
                && (reading.value(Feature.KNOWN_LABELS) > HALF || other.value(Feature.KNOWN_LABELS) > HALF);
        return !samePlace && !lists && !labels;
    }

    private void agree(Reading reading, Reading other, Pairs pairs, boolean left) {
        int size = reading.members().size();
        if (pairs.size() < Math.min(2, size)) {
            return;
        }
        double share =
                (double) pairs.size() / Math.max(size, Math.min(other.members().size(), ENOUGH));
        best.merge(reading, share, Math::max);
        for (int i = 0; i < size; i++) {
            reading.members().get(i).agreed |= left ? pairs.hasLeft(i) : pairs.hasRight(i);
        }
    }
}
