package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Pairs;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The places that bear the name of an option and founded none: what stands there is the option's too. */
final class FurtherPlaces {

    private static final double ELSEWHERE = 0.78;
    private static final double ELSEWHERE_IN_TABLE = 0.75;

    private final PageFacts page;
    private final List<United> options;

    FurtherPlaces(PageFacts page, List<United> options) {
        this.page = page;
        this.options = options;
    }

    /** Every other place that bears an option's name. */
    void add(List<Candidate> everywhere) {
        if (options.isEmpty()) {
            return;
        }
        var founders = new ArrayList<Member>();
        options.forEach(option -> founders.add(option.founder()));
        Set<Object> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (United option : options) {
            option.found().forEach(found -> taken.addAll(things(found.member())));
        }
        for (Candidate candidate : everywhere) {
            boolean skip = candidate.isUsed()
                    || candidate.is(Kind.TITLE, Kind.FILE_NAME)
                    || candidate.is(Kind.LIST) && candidate.has(Feature.WRONG_PLACE);
            if (skip
                    || candidate.isTable()
                            && Pairs.of(founders, candidate.members(), ELSEWHERE_IN_TABLE)
                                            .size()
                                    < 1) {
                continue;
            }
            var pairs = Pairs.of(founders, candidate.members(), ELSEWHERE);
            for (int i = 0; i < options.size(); i++) {
                if (pairs.hasLeft(i)) {
                    var member = candidate.members().get(pairs.right(i));
                    boolean both = !member.hasPoints() && page.titles().isVersus(member.raw());
                    if (!member.is(Trait.KNOWN_LABEL) && !both && Collections.disjoint(taken, things(member))) {
                        options.get(i).add(member, candidate, false);
                    }
                }
            }
        }
    }

    /** What a member stands for on the page: its sections, or its column or row. */
    private static List<Object> things(Member member) {
        return new ArrayList<>(member.sections().isEmpty() ? member.places() : member.sections());
    }
}
