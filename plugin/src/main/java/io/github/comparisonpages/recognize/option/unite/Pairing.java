package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Likeness;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Pairs;
import java.util.ArrayList;
import java.util.List;

/** Which of the options found so far a candidate's members are. */
final class Pairing {

    private static final double PROBABLE = 0.7;
    private static final double SURE = 0.9;
    private static final double HALF = 0.5;
    private static final double DESCRIBES = 0.6;
    private static final double LOOSE = 0.36;
    private static final double THE_SAME = 0.85;

    private final List<United> options;
    private final Questions questions;

    /** {@code options} grows while candidates are put together. */
    Pairing(List<United> options, Questions questions) {
        this.options = options;
        this.questions = questions;
    }

    /** Who named the options first, in their order. */
    List<Member> founders() {
        var founders = new ArrayList<Member>();
        options.forEach(option -> founders.add(option.founder()));
        return founders;
    }

    /** The left row are the options. */
    Pairs of(Candidate candidate, List<Member> members) {
        boolean listed = !options.isEmpty() && isList(options.get(0).from());
        boolean inTurn = isDescription(candidate) && listed
                || isList(candidate)
                        && !options.isEmpty()
                        && isDescription(options.get(0).from());
        boolean surely = inTurn
                && areInOrder(members)
                && areInOrder(founders())
                && Math.max(
                                candidate.value(Feature.DETAILS_HEADING),
                                options.get(0).from().value(Feature.DETAILS_HEADING))
                        >= SURE;
        var pairs = Pairs.of(
                founders(), members, Likeness.SAME, inTurn, surely, (i, j) -> isAllowed(i, members.get(j), candidate));
        boolean turned = isList(candidate) && inTurn;
        boolean announced = candidate.value(Feature.DETAILS_HEADING) >= PROBABLE
                || candidate.value(Feature.OPTIONS_HEADING) >= PROBABLE
                || candidate.value(Feature.POINTS) >= HALF;
        if (announced && (pairs.size() > 0 || candidate.value(Feature.DETAILS_HEADING) >= PROBABLE || turned)) {
            pairLoosely(candidate, members, pairs);
        }
        if (candidate.is(Kind.HEADINGS) && members.size() == 2 && pairs.size() == 1) {
            pairOther(candidate, pairs);
        }
        return pairs;
    }

    /** Where one of two headings below "A vs B" is A, the other is B, whatever it is called there. */
    private void pairOther(Candidate candidate, Pairs pairs) {
        int other = -1;
        int found = 0;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).isSetAgainstAnother(candidate.section())) {
                found++;
                other = pairs.hasLeft(i) ? other : i;
            }
        }
        if (found == 2 && other >= 0) {
            pairs.put(other, pairs.openRight().get(0));
        }
    }

    /** "Option A" of one question is not "Option A" of the next. */
    private boolean isAllowed(int option, Member member, Candidate candidate) {
        return !questions.areApart(options.get(option).from(), candidate)
                || Likeness.of(options.get(option).founder().name(), member.name()) >= THE_SAME;
    }

    /** Whether no member is numbered otherwise than its place: "Option b" is not the first. */
    private static boolean areInOrder(List<Member> members) {
        for (int i = 0; i < members.size(); i++) {
            String number = members.get(i).comparedNumber();
            boolean own = number == null
                    || number.equals(String.valueOf(i + 1))
                    || number.equals(String.valueOf((char) ('a' + i)));
            if (!own) {
                return false;
            }
        }
        return true;
    }

    /** Where options are described in turn, a looser likeness is enough for what is left. */
    private void pairLoosely(Candidate candidate, List<Member> members, Pairs pairs) {
        var left = new ArrayList<Integer>();
        var leftMembers = new ArrayList<Member>();
        for (int i : pairs.openLeft()) {
            if (!options.get(i).isFoundIn(candidate)
                    && !questions.areApart(options.get(i).from(), candidate)) {
                left.add(i);
                leftMembers.add(founders().get(i));
            }
        }
        var right = pairs.openRight();
        var rightMembers = new ArrayList<Member>();
        right.forEach(j -> rightMembers.add(members.get(j)));
        var loose = Pairs.of(leftMembers, rightMembers, LOOSE);
        for (int i = 0; i < left.size(); i++) {
            if (loose.hasLeft(i)) {
                pairs.put(left.get(i), right.get(loose.right(i)));
            }
        }
    }

    /** "Advantages of X": X may be a part of one option's name only. */
    void pairParts(List<Member> members, Pairs pairs) {
        for (int j : pairs.openRight()) {
            var stems = members.get(j).name().stems();
            int fit = -1;
            int fits = 0;
            for (int i = 0; i < founders().size() && !stems.isEmpty(); i++) {
                if (founders().get(i).name().stems().containsAll(stems)) {
                    fit = i;
                    fits++;
                }
            }
            if (fits == 1) {
                pairs.put(fit, j);
            }
        }
    }

    /** Whether this candidate is the list of the options. */
    private static boolean isList(Candidate candidate) {
        return candidate.is(Kind.LIST) && candidate.value(Feature.OPTIONS_HEADING) >= SURE;
    }

    /** Whether this candidate's headings stand above what is said of each option in turn. */
    private static boolean isDescription(Candidate candidate) {
        return candidate.is(Kind.HEADINGS)
                && (candidate.value(Feature.DETAILS_HEADING) >= PROBABLE
                        || candidate.value(Feature.OPTIONS_HEADING) >= DESCRIBES);
    }
}
