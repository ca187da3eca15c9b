package io.github.comparisonpages.lint.rule.honesty;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diff.PagePair;
import io.github.comparisonpages.diff.PickChange;
import io.github.comparisonpages.diff.PickChange.Picked;
import io.github.comparisonpages.lint.rule.Rule;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A decision that was in force, of which another option is picked now without a word about it. */
final class PickChangedSilently extends Rule {

    PickChangedSilently() {
        super(DiagnosticId.PICK_CHANGED_SILENTLY.descriptor());
    }

    @Override
    public Stream<Diagnostic> check(PagePair pair) {
        Entry before = pair.before();
        Entry now = pair.now();
        if (before == null || now == null) {
            return Stream.empty();
        }
        return PickChange.of(before, now).filter(PickChange::silent).stream()
                .map(change -> at(now, names(change.before()), names(change.now())));
    }

    private Diagnostic at(Entry page, String before, String now) {
        var picks = page.picks();
        var place = picks.isEmpty() ? page.titleSpan() : picks.get(0).span();
        String picked = now.isEmpty() ? "nothing is picked" : "the pick is " + now;
        return at(page.source(), place, picked + ", it was " + before + ", and no entry of 'history' says why", hint());
    }

    private static String names(List<Picked> picks) {
        var names = new ArrayList<String>();
        picks.forEach(pick -> names.add("'" + Spelling.quoted(pick.option()) + "'"));
        return String.join(", ", names);
    }
}
