package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Likeness;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which members of a candidate can be options at all: no labels, nothing that holds or is common to the options. */
final class Usable {

    private static final Pattern TOGETHER = Pattern.compile("\\s+&\\s+");
    private static final double PROBABLE = 0.7;
    private static final double MOST = 0.6;
    private static final int WORDS_OF_A_NAME = 4;
    private static final double THE_SAME = 0.9;

    private final PageFacts page;
    private final List<Member> holders = new ArrayList<>();

    Usable(PageFacts page, List<Candidate> candidates) {
        this.page = page;
        for (Candidate candidate : candidates) {
            for (Member member : candidate.members()) {
                if (member.is(Trait.HOLDS_OPTIONS)) {
                    holders.add(member);
                }
            }
        }
    }

    /** The members that can be options at all. */
    List<Member> of(Candidate candidate) {
        var usable = new ArrayList<Member>();
        for (Member member : candidate.members()) {
            if (candidate.is(Kind.DECLARED)
                    || mayBeOption(member, candidate) && !isVersionBesideName(member, candidate)) {
                usable.add(member);
            }
        }
        return usable;
    }

    /** "Guard 4.0" in a table that has "Guard" too is no other option. */
    private boolean isVersionBesideName(Member member, Candidate candidate) {
        if (!candidate.isTable()) {
            return false;
        }
        String name = member.name().versionless();
        return !name.equals(member.name().compact())
                        && candidate.share(other -> other.name().compact().equals(name)) > 0
                || joinsOthers(member, candidate);
    }

    /** "Guard & Sinkhole" where both stand alone too. */
    private boolean joinsOthers(Member member, Candidate candidate) {
        var parts = TOGETHER.split(member.name().text());
        for (String part : parts) {
            String name = page.name(part).versionless();
            if (candidate.share(other ->
                            other != member && other.name().versionless().equals(name))
                    == 0) {
                return false;
            }
        }
        return parts.length > 1;
    }

    private boolean mayBeOption(Member member, Candidate candidate) {
        if (member.is(Trait.KNOWN_LABEL)
                || member.is(Trait.HOLDS_OPTIONS)
                || member.name().normal().isEmpty()) {
            return false;
        }
        if (candidate.is(Kind.HEADINGS) && (speaksOfAll(member) || isBesideOptions(member, candidate))) {
            return false;
        }
        if (candidate.is(Kind.HEADINGS, Kind.LIST, Kind.ROWS)
                && !member.hasPoints()
                && page.titles().isVersus(member.raw())) {
            return false;
        }
        for (Member holder : holders) {
            if (Likeness.of(holder, member) > THE_SAME) {
                return false;
            }
        }
        return true;
    }

    /** "Common to all options" is no option. */
    private boolean speaksOfAll(Member member) {
        if (member.isCalledOption() || member.is(Trait.AGREED)) {
            return false;
        }
        var words = member.name().words();
        for (int i = 1; i < words.size(); i++) {
            if (page.vocabulary().isNormal(Term.OPTIONS_TAIL, words.get(i))
                    && page.vocabulary().isNormal(Term.ALL, words.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A heading with nothing of its own among others that are options by their numbers or points. */
    private boolean isBesideOptions(Member member, Candidate candidate) {
        if (member.isCalledOption() || member.is(Trait.AGREED)) {
            return false;
        }
        // Beside "Proposed solution: A" and "Alternative: B" stands all else that a page has.
        boolean called = candidate.value(Feature.CALLED_OPTION) >= MOST;
        if (called && candidate.section() == page.top()) {
            return true;
        }
        if (member.hasPoints() || page.hasFacets(member.section())) {
            return false;
        }
        boolean announced = candidate.value(Feature.OPTIONS_HEADING) >= PROBABLE
                || candidate.value(Feature.DETAILS_HEADING) >= PROBABLE;
        return !announced && isBesideTelling(member, candidate) || called;
    }

    private static boolean mayBeName(Member member) {
        var section = member.section();
        return member.name().words().size() <= WORDS_OF_A_NAME
                && section != null
                && section.children().isEmpty();
    }

    /** Whether two or more tell that they are options, and this one does not stand among those. */
    private static boolean isBesideTelling(Member member, Candidate candidate) {
        int before = 0;
        int behind = 0;
        boolean passed = false;
        for (Member other : candidate.members()) {
            passed |= other == member;
            if (other.hasPoints() || other.isCalledOption()) {
                before += passed ? 0 : 1;
                behind += passed ? 1 : 0;
            }
        }
        // Where most tell, one that does not is about something else wherever it stands.
        boolean few = 2 * (before + behind) < candidate.members().size();
        boolean among = few && before > 0 && behind > 0 && mayBeName(member);
        return before + behind >= 2 && !among;
    }
}
