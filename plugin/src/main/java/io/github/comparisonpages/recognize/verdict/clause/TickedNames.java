package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Kind;
import io.github.comparisonpages.recognize.verdict.clause.Saying.Via;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads nothing but names, each with a sign before or behind it: "✅ Kafka ❌ SQS", "Kafka: ❌, SQS: ✅". */
final class TickedNames {

    private static final String TICKS = "✅✔☑✓";
    private static final String CROSSES = "❌✗✘✖🚫👎";

    private TickedNames() {}

    /** What the signs say; empty where a word stands there, or not both a tick and a cross. */
    static List<Saying> of(List<Token> tokens) {
        var names = new ArrayList<Integer>();
        var ticks = new ArrayList<Boolean>();
        boolean signFirst = false;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean tick = token.isAny(TICKS);
            if (token.isWord()) {
                return List.of();
            } else if (token.isOption()) {
                names.add(i);
            } else if (tick || token.isAny(CROSSES)) {
                signFirst |= names.isEmpty();
                ticks.add(tick);
            } else {
                continue;
            }
            int ahead = ticks.size() - names.size();
            if (ahead < (signFirst ? 0 : -1) || ahead > (signFirst ? 1 : 0)) {
                return List.of();
            }
        }
        return ticks.size() == names.size() && ticks.contains(true) && ticks.contains(false)
                ? said(tokens, names, ticks)
                : List.of();
    }

    private static List<Saying> said(List<Token> tokens, List<Integer> names, List<Boolean> ticks) {
        var said = new ArrayList<Saying>();
        for (int k = 0; k < names.size(); k++) {
            boolean tick = ticks.get(k);
            var clause = new Clause(tick ? Mode.CHOOSE : Mode.REJECT, 0);
            var saying = new Saying(
                    tokens.get(names.get(k)).index(),
                    tick ? Kind.CHOSEN : Kind.REJECTED,
                    Via.NAME,
                    clause,
                    names.get(k));
            saying.express = !tick;
            said.add(saying);
        }
        return said;
    }
}
