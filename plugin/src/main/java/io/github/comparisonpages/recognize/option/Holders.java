package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.model.document.Block;
import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which members only hold the things that are compared: a heading whose sub-headings have points is a question, not an
 * option. Where it stood under a heading of options, its sub-headings do.
 */
final class Holders {

    private static final double HALF = 0.5;
    private static final double MOST = 0.7;
    private static final double SURE = 0.9;

    private final Page page;
    private final List<Reading> readings;
    private final Map<SectionNode, List<Member>> members = new IdentityHashMap<>();
    private final Map<SectionNode, List<Reading>> below = new IdentityHashMap<>();

    Holders(Page page, List<Reading> readings) {
        this.page = page;
        this.readings = readings;
        for (Reading reading : readings) {
            below.computeIfAbsent(reading.section(), s -> new ArrayList<>()).add(reading);
            for (Member member : reading.members()) {
                var section = member.section();
                if (section != null) {
                    members.computeIfAbsent(section, s -> new ArrayList<>()).add(member);
                }
            }
        }
    }

    void weigh() {
        for (Reading reading : readings) {
            if (holdsOptions(reading)) {
                markHolders(reading);
            }
        }
        readings.forEach(this::settle);
    }

    /** Whether this reading's members surely are options, so that what stands around them is none. */
    private boolean holdsOptions(Reading reading) {
        if (reading.is(Kind.ROWS)) {
            return reading.members().size() > 1
                    && reading.value(Feature.OPTIONS_HEADING) >= SURE
                    && reading.value(Feature.POINTS) >= HALF;
        }
        if (!reading.is(Kind.HEADINGS, Kind.LIST, Kind.PARAGRAPHS) || reading.has(Feature.WRONG_PLACE)) {
            return false;
        }
        if (answersQuestion(reading)) {
            return true;
        }
        boolean telling = reading.value(Feature.POINTS) >= HALF
                || reading.value(Feature.CALLED_OPTION) >= HALF
                || reading.is(Kind.LIST)
                        && reading.has(Feature.OPTIONS_HEADING)
                        && (reading.value(Feature.AGREEMENT) >= MOST
                                || reading.members().size() > 1 && reading.share(member -> member.agreed) >= MOST
                                || isWholeSection(reading));
        if (!telling) {
            return false;
        }
        boolean ordered = reading.block() instanceof Block.Items list && list.ordered();
        int good = 0;
        for (Member member : reading.members()) {
            good += !member.known && (member.own || member.isCalledOption() || member.agreed || ordered) ? 1 : 0;
        }
        var first = reading.members().get(0).section();
        boolean heading = reading.is(Kind.HEADINGS) && first != null && first.kind() == SectionNode.Kind.HEADING;
        return good >= 2 || heading && good >= 1;
    }

    /** "Database" below "Alternatives considered", above nothing but a list "PostgreSQL: chosen", "MySQL: rejected". */
    private boolean answersQuestion(Reading reading) {
        var section = reading.section();
        return reading.is(Kind.LIST)
                && reading.members().size() > 1
                && section.blocks().size() == 1
                && section.children().isEmpty()
                && section.parent() != null
                && page.options(section.parent()) >= SURE
                && reading.share(member -> member.judged) >= HALF;
    }

    /** A numbered list that is all there is below a bold line. */
    private static boolean isWholeSection(Reading reading) {
        return reading.block() instanceof Block.Items list
                && list.ordered()
                && reading.section().kind() == SectionNode.Kind.BOLD
                && reading.members().size() > 1
                && reading.section().blocks().size() == 1;
    }

    private void markHolders(Reading reading) {
        var skip = reading.is(Kind.LIST) ? reading.block() : null;
        for (SectionNode at = reading.section(); at != null; at = at.parent()) {
            var found = members.get(at);
            if (found != null && !page.points().areRightBelow(at, skip)) {
                for (Member member : found) {
                    member.holds |= !isNamedIn(member, reading);
                }
            }
        }
    }

    /** Whether it is one of them by its name: "Kafka" below "Kafka" is the same option. */
    private static boolean isNamedIn(Member member, Reading reading) {
        for (Member inner : reading.members()) {
            if (inner.name().compact().equals(member.name().compact())) {
                return true;
            }
        }
        return false;
    }

    private void settle(Reading reading) {
        int held = 0;
        int own = 0;
        for (Member member : reading.members()) {
            held += member.holds ? 1 : 0;
            own += member.own && !member.holds ? 1 : 0;
        }
        int size = reading.members().size();
        if (held > 0 && 2 * held < size && own >= 2) {
            reading.members().forEach(member -> member.holds = false);
        }
        if (held == 0 || 2 * held < size) {
            return;
        }
        reading.set(Feature.HOLDS_OPTIONS, 1);
        if (reading.value(Feature.OPTIONS_HEADING) >= SURE) {
            for (Member member : reading.members()) {
                if (member.holds && member.section() != null) {
                    for (Reading inner : below.getOrDefault(member.section(), List.of())) {
                        inner.set(Feature.OPTIONS_HEADING, Math.max(inner.value(Feature.OPTIONS_HEADING), SURE));
                    }
                }
            }
        }
    }
}
