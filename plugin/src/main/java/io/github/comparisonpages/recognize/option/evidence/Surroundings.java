package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.candidate.WrongPlaces;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.text.Words;
import org.jspecify.annotations.Nullable;

/** What the headings and the sentence above a candidate say of it. */
final class Surroundings {

    private static final double PROBABLE = 0.7;

    /** Less than a heading that announces options: such a sentence may call them otherwise than their headings do. */
    private static final double COUNTED = 0.65;

    private static final double FROM_PARENT_OF_LIST = 0.6;
    private static final double FAR = 0.5;
    private static final double MOST = 0.8;
    private static final int WORDS_OF_AN_INTRO = 12;

    private final PageFacts page;
    private final WrongPlaces places;

    Surroundings(PageFacts page) {
        this.page = page;
        this.places = new WrongPlaces(page);
    }

    /** How surely options are announced above. */
    double optionsHeading(Candidate candidate) {
        if (WrongPlaces.ANYWHERE.contains(candidate.kind())) {
            return 0;
        }
        var section = PageFacts.headed(candidate.section());
        double best = page.options(section);
        if (section.kind() != SectionNode.Kind.ITEM && !page.headings().isOther(section.title())) {
            double above = page.fromParent(page.options(above(section)));
            best = Math.max(best, candidate.is(Kind.LIST) ? FROM_PARENT_OF_LIST * above : above);
        }
        if (places.isCounted(candidate.kind(), candidate.intro(), openMembers(candidate))) {
            best = Math.max(best, COUNTED);
        }
        if (WrongPlaces.endsWithColon(candidate.intro())) {
            String last = candidate.is(Kind.HEADINGS) ? lastClause(candidate.intro()) : candidate.intro();
            if (Words.count(last) <= WORDS_OF_AN_INTRO) {
                best = Math.max(best, PROBABLE * page.announces(last));
            }
        }
        return candidate.is(Kind.ROWS) && best < 1 && !candidate.namesOptions() ? FAR * best : best;
    }

    private boolean isInWrongPlace(Candidate candidate) {
        return places.is(candidate.kind(), candidate.section(), candidate.intro(), openMembers(candidate));
    }

    private int openMembers(Candidate candidate) {
        int open = 0;
        for (Member member : candidate.members()) {
            open += candidate.is(Kind.HEADINGS) && page.isKnown(member.raw()) ? 0 : 1;
        }
        return open;
    }

    private static @Nullable SectionNode above(SectionNode section) {
        var parent = section.parent();
        return parent == null ? null : PageFacts.headed(parent);
    }

    /** How surely what speaks for and against options is announced above. */
    double detailsHeading(Candidate candidate) {
        // "Comparison" above a table says nothing of its rows where they run as criteria do.
        boolean criteria = candidate.is(Kind.ROWS) && candidate.value(Feature.AXIS) <= 0;
        if (criteria || !candidate.is(Kind.HEADINGS, Kind.ROWS, Kind.LIST)) {
            return 0;
        }
        var section = PageFacts.headed(candidate.section());
        double above = page.headings().isOther(section.title()) ? 0 : PROBABLE * page.details(above(section));
        double best = Math.max(page.details(section), Math.max(above, subjects(candidate)));
        return candidate.is(Kind.LIST) ? FAR * best : best;
    }

    /** The share of headings such as "Evaluation of Kafka", "Evaluation of NATS", where there are two. */
    private static double subjects(Candidate candidate) {
        int open = 0;
        int subjects = 0;
        for (Member member : candidate.members()) {
            open += member.is(Trait.KNOWN_LABEL) ? 0 : 1;
            subjects += !member.is(Trait.KNOWN_LABEL) && member.subject() ? 1 : 0;
        }
        return candidate.is(Kind.HEADINGS) && subjects > 1 ? (double) subjects / open : 0;
    }

    /** How surely no options stand there. */
    double wrongPlace(Candidate candidate) {
        if (candidate.has(Feature.SIBLINGS) || !isInWrongPlace(candidate)) {
            return 0;
        }
        var section = candidate.section();
        boolean label =
                page.headings().isLabel(section.title()) || page.headings().isConsequence(section.title());
        if (candidate.is(Kind.HEADINGS)
                && !label
                && candidate.members().size() > 1
                && candidate.value(Feature.CALLED_OPTION) >= MOST) {
            return 0;
        }
        return candidate.is(Kind.HEADINGS) && !label ? 0.4 : 1;
    }

    /** "As for the build, we saw two ways:": what stands behind the last comma. */
    private static String lastClause(String text) {
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
        return text.substring(comma + 1).strip();
    }
}
