package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Pairs;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts candidates together, the most convincing first: it founds the options; each further one adds places to them, and members
 * where it has evidence of its own; one that names none of them is a further question where it is strong alone.
 */
public final class Uniting {

    private static final double PROBABLE = 0.7;
    private static final double SURE = 0.9;
    private static final double HALF = 0.5;

    private final PageFacts page;
    private final List<Candidate> candidates;
    private final List<United> options = new ArrayList<>();
    private final Usable usable;
    private final Pairing pairing;
    private final NextQuestion next;
    private final JoiningRules rules;
    private int groups;

    public Uniting(PageFacts page, List<Candidate> candidates) {
        this.page = page;
        this.candidates = candidates;
        this.usable = new Usable(page, candidates);
        var questions = new Questions(page);
        this.pairing = new Pairing(options, questions);
        this.next = new NextQuestion(page, options, questions);
        this.rules = new JoiningRules(options);
    }

    /** The options; {@code everywhere} is what else of the page may name them. */
    public List<United> unite(List<Candidate> everywhere) {
        var believed = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            if (candidate.isBelieved()) {
                believed.add(candidate);
            } else {
                candidate.leave("too little speaks for it");
            }
        }
        // One alone never leads where several stand together, nor does a sentence.
        believed.sort((a, b) -> {
            int order = Boolean.compare(a.members().size() < 2, b.members().size() < 2);
            order = order == 0 ? Boolean.compare(a.is(Kind.TOLD, Kind.PICKS), b.is(Kind.TOLD, Kind.PICKS)) : order;
            order = order == 0 ? Double.compare(b.score(), a.score()) : order;
            return order == 0
                    ? a.section().span().start().compareTo(b.section().span().start())
                    : order;
        });
        believed.forEach(this::add);
        new FurtherPlaces(page, options).add(everywhere);
        new SubjectSections(page, options).add();
        return options;
    }

    private boolean isDeclared() {
        return !options.isEmpty() && options.get(0).from().is(Kind.DECLARED);
    }

    private void add(Candidate candidate) {
        var members = usable.of(candidate);
        if (members.isEmpty()) {
            candidate.leave("names no options");
            return;
        }
        if (candidate.is(Kind.HEADINGS) && holdOptions(members)) {
            candidate.leave("each holds several options");
            return;
        }
        var pairs = pairing.of(candidate, members);
        if (candidate.is(Kind.ABOUT) && !options.isEmpty()) {
            pairing.pairParts(members, pairs);
            boolean listed = false;
            for (United option : options) {
                listed |= option.from().value(Feature.OPTIONS_HEADING) >= PROBABLE;
            }
            if (listed || pairs.size() == members.size()) {
                join(candidate, members, pairs, false);
                return;
            }
        }
        if (options.isEmpty()) {
            if (members.size() < 2
                    && !candidate.is(Kind.DECLARED)
                    && candidate.value(Feature.OPTIONS_HEADING) < SURE
                    && candidate.value(Feature.POINTS) < 1) {
                candidate.leave("names one option only");
                return;
            }
        } else if (isNested(candidate)
                && candidate.value(Feature.OPTIONS_HEADING) < SURE
                && candidate.value(Feature.CALLED_OPTION) < HALF) {
            candidate.leave("is part of an option");
            return;
        } else if (pairs.size() == 0 && !next.isFoundedBy(candidate, members)) {
            candidate.leave("names other things than the options");
            return;
        }
        join(candidate, members, pairs, !isDeclared());
    }

    /** Whether in most of these sections two or more options have places already: such are topics, and no options. */
    private boolean holdOptions(List<Member> members) {
        int holders = 0;
        for (Member member : members) {
            var section = member.section();
            int held = 0;
            for (int i = 0; section != null && i < options.size() && held < 2; i++) {
                held += hasPlaceIn(options.get(i), section) ? 1 : 0;
            }
            holders += held > 1 ? 1 : 0;
        }
        return holders > 1 && 2 * holders >= members.size();
    }

    private static boolean hasPlaceIn(United option, SectionNode section) {
        for (United.Found found : option.found()) {
            if (found.candidate().section().isIn(section) && !found.candidate().is(Kind.TITLE, Kind.FILE_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in what is an option already. */
    private boolean isNested(Candidate candidate) {
        for (United option : options) {
            for (United.Found found : option.found()) {
                for (SectionNode section : found.member().sections()) {
                    if (candidate.section().isIn(section)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void join(Candidate candidate, List<Member> members, Pairs pairs, boolean mayAdd) {
        candidate.use();
        int before = options.size();
        int group = pairs.size() == 0 ? groups++ : firstGroup(pairs);
        for (int j = 0; j < members.size(); j++) {
            var member = members.get(j);
            if (pairs.hasRight(j)) {
                options.get(pairs.left(j)).add(member, candidate, true);
                continue;
            }
            var twin = candidate.is(Kind.HEADINGS) ? twin(member) : null;
            if (twin != null) {
                if (!twin.isNamedBy(candidate)) {
                    twin.add(member, candidate, true);
                }
            } else if (before == 0
                    || mayAdd && !isVersion(member) && rules.mayJoin(candidate, member, members.size(), pairs.size())) {
                options.add(new United(member, candidate, group));
            }
        }
    }

    /** "Pi-hole 6.0.2" where "Pi-hole" is an option, and "Pi-hole v6" has been taken for it. */
    private boolean isVersion(Member member) {
        for (United option : options) {
            if (option.founder().name().differsInVersion(member.name())) {
                return true;
            }
        }
        return false;
    }

    /** The option of just this name: a page may come back to it below another heading, but not beside its own. */
    private @Nullable United twin(Member member) {
        for (United option : options) {
            if (!member.isCalledOption()
                    && !member.isNumbered()
                    && option.founder().name().compact().equals(member.name().compact())) {
                return option;
            }
        }
        return null;
    }

    private int firstGroup(Pairs pairs) {
        for (int i = 0; i < options.size(); i++) {
            if (pairs.hasLeft(i)) {
                return options.get(i).group();
            }
        }
        return 0;
    }
}
