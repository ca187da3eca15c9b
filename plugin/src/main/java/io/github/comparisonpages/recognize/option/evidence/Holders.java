package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which members only hold the things that are compared: a heading whose sub-headings have points is a question, not an
 * option. Where it stood under a heading of options, its sub-headings do.
 */
public final class Holders {

    private static final double HALF = 0.5;
    private static final double MOST = 0.7;
    private static final double SURE = 0.9;

    private final PageFacts page;
    private final List<Candidate> candidates;
    private final Map<SectionNode, List<Member>> members = new IdentityHashMap<>();
    private final Map<SectionNode, List<Candidate>> below = new IdentityHashMap<>();

    public Holders(PageFacts page, List<Candidate> candidates) {
        this.page = page;
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            below.computeIfAbsent(candidate.section(), s -> new ArrayList<>()).add(candidate);
            for (Member member : candidate.members()) {
                var section = member.section();
                if (section != null) {
                    members.computeIfAbsent(section, s -> new ArrayList<>()).add(member);
                }
            }
        }
    }

    public void weigh() {
        for (Candidate candidate : candidates) {
            if (holdsOptions(candidate)) {
                markHolders(candidate);
            }
        }
        candidates.forEach(this::settle);
    }

    /** Whether this candidate's members surely are options, so that what stands around them is none. */
    private boolean holdsOptions(Candidate candidate) {
        if (candidate.is(Kind.ROWS)) {
            return candidate.members().size() > 1
                    && candidate.value(Feature.OPTIONS_HEADING) >= SURE
                    && candidate.value(Feature.POINTS) >= HALF;
        }
        if (!candidate.is(Kind.HEADINGS, Kind.LIST, Kind.PARAGRAPHS) || candidate.has(Feature.WRONG_PLACE)) {
            return false;
        }
        if (answersQuestion(candidate)) {
            return true;
        }
        boolean telling = candidate.value(Feature.POINTS) >= HALF
                || candidate.value(Feature.CALLED_OPTION) >= HALF
                || candidate.is(Kind.LIST)
                        && candidate.has(Feature.OPTIONS_HEADING)
                        && (candidate.value(Feature.AGREEMENT) >= MOST
                                || candidate.members().size() > 1
                                        && candidate.share(member -> member.is(Trait.AGREED)) >= MOST
                                || isWholeSection(candidate));
        if (!telling) {
            return false;
        }
        boolean ordered = candidate.block() instanceof Block.Items list && list.ordered();
        int good = 0;
        for (Member member : candidate.members()) {
            good += !member.is(Trait.KNOWN_LABEL)
                            && (member.hasPoints() || member.isCalledOption() || member.is(Trait.AGREED) || ordered)
                    ? 1
                    : 0;
        }
        var first = candidate.members().get(0).section();
        boolean heading = candidate.is(Kind.HEADINGS) && first != null && first.kind() == SectionNode.Kind.HEADING;
        return good >= 2 || heading && good >= 1;
    }

    /**
     * "Database" below "Alternatives considered", above nothing but a list "PostgreSQL: chosen", "MySQL: rejected", or above
     * headings "PostgreSQL (chosen)", "MySQL (rejected)".
     */
    private boolean answersQuestion(Candidate candidate) {
        var section = candidate.section();
        boolean may = candidate.is(Kind.HEADINGS)
                || candidate.is(Kind.LIST)
                        && section.blocks().size() == 1
                        && section.children().isEmpty();
        return may
                && candidate.members().size() > 1
                && section.parent() != null
                && page.options(section.parent()) >= SURE
                && candidate.share(member -> member.is(Trait.JUDGED)) >= HALF;
    }

    /** A numbered list that is all there is below a bold line. */
    private static boolean isWholeSection(Candidate candidate) {
        return candidate.block() instanceof Block.Items list
                && list.ordered()
                && candidate.section().kind() == SectionNode.Kind.BOLD
                && candidate.members().size() > 1
                && candidate.section().blocks().size() == 1;
    }

    private void markHolders(Candidate candidate) {
        var skip = candidate.is(Kind.LIST) ? candidate.block() : null;
        for (SectionNode at = candidate.section(); at != null; at = at.parent()) {
            var found = members.get(at);
            if (found != null && !page.points().areRightBelow(at, skip)) {
                for (Member member : found) {
                    member.add(Trait.HOLDS_OPTIONS, !isNamedIn(member, candidate));
                }
            }
        }
    }

    /** Whether it is one of them by its name: "Kafka" below "Kafka" is the same option. */
    private static boolean isNamedIn(Member member, Candidate candidate) {
        for (Member inner : candidate.members()) {
            if (inner.name().compact().equals(member.name().compact())) {
                return true;
            }
        }
        return false;
    }

    private void settle(Candidate candidate) {
        int held = 0;
        for (Member member : candidate.members()) {
            held += member.is(Trait.HOLDS_OPTIONS) ? 1 : 0;
        }
        if (held == 0) {
            return;
        }
        if (2 * held < candidate.members().size()) {
            if (twoHavePoints(candidate)) {
                candidate.members().forEach(member -> member.set(Trait.HOLDS_OPTIONS, false));
            }
            return;
        }
        candidate.set(Feature.HOLDS_OPTIONS, 1);
        if (candidate.value(Feature.OPTIONS_HEADING) >= SURE) {
            for (Member member : candidate.members()) {
                if (member.is(Trait.HOLDS_OPTIONS) && member.section() != null) {
                    for (Candidate inner : below.getOrDefault(member.section(), List.of())) {
                        inner.set(Feature.OPTIONS_HEADING, Math.max(inner.value(Feature.OPTIONS_HEADING), SURE));
                    }
                }
            }
        }
    }

    /** Whether two members have points of their own and hold nothing. */
    private static boolean twoHavePoints(Candidate candidate) {
        int own = 0;
        for (Member member : candidate.members()) {
            own += !member.is(Trait.HOLDS_OPTIONS) && member.hasPoints() ? 1 : 0;
        }
        return own >= 2;
    }
}
