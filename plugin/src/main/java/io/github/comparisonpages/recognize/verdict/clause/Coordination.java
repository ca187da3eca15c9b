package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import java.util.ArrayList;
import java.util.List;

/** Tells which of several options behind one verb belong together: "Kafka, SQS and Redis", not "Kafka via SQS". */
final class Coordination {

    private Coordination() {}

    /** The first option of a clause, and those that "and", a comma or a plus joins to it. */
    static List<Named> of(List<Named> named, ClausePass pass) {
        var joined = new ArrayList<Named>(named.subList(0, 1));
        for (int k = 1; k < named.size(); k++) {
            if (isJoined(named.get(k - 1), named.get(k), pass)) {
                joined.add(named.get(k));
            } else if (named.get(k).option() != named.get(0).option()) {
                break;
            }
        }
        return joined;
    }

    private static boolean isJoined(Named before, Named next, ClausePass pass) {
        boolean joint = false;
        boolean scope = false;
        int other = 0;
        for (int i = before.at + 1; i < next.at; i++) {
            int and = pass.at(ChoiceTerm.AND, i);
            if (pass.isSign(i) ? pass.token(i).isAny(",，、&+") : and > 0) {
                i += Math.max(and, 1) - 1;
                joint = true;
                other = scope ? 0 : other;
            } else if (pass.isSign(i)) {
                continue;
            } else if (pass.is(ChoiceTerm.OR, i)) {
                joint = true;
            } else if (pass.is(ChoiceTerm.FOR, i)) {
                scope = true;
            } else if (!pass.isOne(ChoiceTerm.ARTICLE, i) && !pass.isOne(ChoiceTerm.OPTION, i)) {
                other++;
            }
        }
        return joint && other == 0 && !pass.is(ChoiceTerm.AS, next.at + 1);
    }

    static int distinct(List<Named> named) {
        return (int) named.stream().map(Named::option).distinct().count();
    }
}
