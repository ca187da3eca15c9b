package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.List;

/** An option while candidates are put together: who named it first, and all its places. */
public final class United {

    private final Member founder;
    private final Candidate from;
    private final int group;
    private final List<Found> found = new ArrayList<>();

    /** A place of the option, and the candidate that says so; {@code naming} where that may give the option its name. */
    public record Found(Member member, Candidate candidate, boolean naming) {}

    United(Member founder, Candidate from, int group) {
        this.founder = founder;
        this.from = from;
        this.group = group;
        add(founder, from, true);
    }

    public Member founder() {
        return founder;
    }

    /** The candidate that named it first. */
    public Candidate from() {
        return from;
    }

    /** Which of several rows of options it belongs to, from 0. */
    public int group() {
        return group;
    }

    public List<Found> found() {
        return found;
    }

    void add(Member member, Candidate candidate, boolean naming) {
        found.add(new Found(member, candidate, naming));
    }

    /** Whether one of this candidate's own members is this option. */
    boolean isNamedBy(Candidate candidate) {
        for (Found place : found) {
            if (place.candidate() == candidate) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heading of this section is "A vs B", and it is one of the two. */
    boolean isSetAgainstAnother(SectionNode section) {
        for (Found place : found) {
            if (place.candidate().is(CandidateReading.Kind.VERSUS)
                    && place.candidate().section() == section) {
                return true;
            }
        }
        return false;
    }

    boolean isFoundIn(Candidate candidate) {
        for (Found place : found) {
            if (place.candidate().section() == candidate.section()) {
                return true;
            }
        }
        return false;
    }
}
