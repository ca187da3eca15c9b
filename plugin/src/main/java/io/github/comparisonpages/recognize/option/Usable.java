package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import io.github.comparisonpages.recognize.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which members of a reading can be options at all: no labels, nothing that holds or is common to the options. */
final class Usable {

    private static final Pattern TOGETHER = Pattern.compile("\\s+&\\s+");
    private static final double PROBABLE = 0.7;
    private static final double MOST = 0.6;
    private static final double THE_SAME = 0.9;

    private final Page page;
    private final List<Member> holders = new ArrayList<>();

    Usable(Page page, List<Reading> readings) {
        this.page = page;
        for (Reading reading : readings) {
            for (Member member : reading.members()) {
                if (member.holds) {
                    holders.add(member);
                }
            }
        }
    }

    /** The members that can be options at all. */
    List<Member> of(Reading reading) {
        var usable = new ArrayList<Member>();
        for (Member member : reading.members()) {
            if (reading.is(Kind.DECLARED) || mayBeOption(member, reading) && !isVersionBesideName(member, reading)) {
                usable.add(member);
            }
        }
        return usable;
    }

    /** "Guard 4.0" in a table that has "Guard" too is no other option. */
    private boolean isVersionBesideName(Member member, Reading reading) {
        if (!reading.isTable()) {
            return false;
        }
        String name = member.name().versionless();
        return !name.equals(member.name().compact())
                        && reading.share(other -> other.name().compact().equals(name)) > 0
                || joinsOthers(member, reading);
    }

    /** "Guard & Sinkhole" where both stand alone too. */
    private boolean joinsOthers(Member member, Reading reading) {
        var parts = TOGETHER.split(member.name().text());
        for (String part : parts) {
            String name = page.name(part).versionless();
            if (reading.share(other ->
                            other != member && other.name().versionless().equals(name))
                    == 0) {
                return false;
            }
        }
        return parts.length > 1;
    }

    private boolean mayBeOption(Member member, Reading reading) {
        if (member.known || member.holds || member.name().normal().isEmpty()) {
            return false;
        }
        if (reading.is(Kind.HEADINGS) && (speaksOfAll(member) || isBesideOptions(member, reading))) {
            return false;
        }
        if (reading.is(Kind.HEADINGS, Kind.LIST, Kind.ROWS)
                && !member.own
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
        if (member.isCalledOption() || member.agreed) {
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
    private boolean isBesideOptions(Member member, Reading reading) {
        if (member.isCalledOption() || member.agreed) {
            return false;
        }
        // Beside "Proposed solution: A" and "Alternative: B" stands all else that a page has.
        boolean called = reading.value(Feature.CALLED_OPTION) >= MOST;
        if (called && reading.section() == page.top()) {
            return true;
        }
        if (member.own || page.hasFacets(member.section())) {
            return false;
        }
        int telling = 0;
        for (Member other : reading.members()) {
            telling += other.own || other.isCalledOption() ? 1 : 0;
        }
        boolean announced = reading.value(Feature.OPTIONS_HEADING) >= PROBABLE
                || reading.value(Feature.DETAILS_HEADING) >= PROBABLE;
        return !announced && telling >= 2 || called;
    }
}
