package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class ContradictoryPair extends Rule {

    ContradictoryPair() {
        super(
                "contradictory-pair",
                Group.CATALOGUE,
                Severity.ERROR,
                "Two pages compare the same two options and pick differently",
                "Agree on one pick, say for whom each holds with 'picks', or let one page supersede the other.");
    }

    @Override
    Stream<Diagnostic> check(Handbook handbook) {
        var contests = Contest.all(handbook);
        var found = new ArrayList<Diagnostic>();
        for (Contest one : contests) {
            for (Contest other : contests) {
                if (one != other) {
                    compare(one, other, found);
                }
            }
        }
        return found.stream();
    }

    private void compare(Contest one, Contest other, List<Diagnostic> found) {
        one.picks().forEach((context, picked) -> {
            var mine = picked.options();
            var theirs = other.picked(context).options();
            boolean disagree = mine.size() == 1
                    && theirs.size() == 1
                    && !mine.equals(theirs)
                    && one.options().containsAll(theirs)
                    && other.options().containsAll(mine);
            if (disagree) {
                found.add(at(
                        one.page(),
                        picked.span(),
                        "this page picks '%s' over '%s', %s picks the other way"
                                .formatted(
                                        one.shown(mine.iterator().next()),
                                        one.shown(theirs.iterator().next()),
                                        other.page().path())));
            }
        });
    }
}
