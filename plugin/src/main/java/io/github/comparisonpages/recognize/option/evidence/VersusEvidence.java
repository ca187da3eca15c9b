package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Likeness;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.section.SectionNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What several headings "A vs B" side by side say: each sets two options against each other. Where headings below one of them tell
 * of both in turn, "Using a shared A" and "Using B", those name the options, and "A vs B" is but the question.
 */
final class VersusEvidence {

    private final List<Candidate> candidates;
    private final Map<SectionNode, Integer> siblings = new IdentityHashMap<>();

    VersusEvidence(List<Candidate> candidates) {
        this.candidates = candidates;
        for (Candidate candidate : candidates) {
            var parent = candidate.section().parent();
            if (candidate.is(Kind.VERSUS) && parent != null) {
                siblings.merge(parent, 1, Integer::sum);
            }
        }
    }

    /** Looks at this candidate; the headings below it must have been looked at before. */
    void weigh(Candidate candidate) {
        var parent = candidate.section().parent();
        if (!candidate.is(Kind.VERSUS) || parent == null || siblings.getOrDefault(parent, 0) < 2) {
            return;
        }
        var told = headingsOf(candidate);
        if (told == null) {
            candidate.set(Feature.SIBLINGS, 1);
        } else {
            told.set(Feature.SIBLINGS, 1);
            candidate.set(Feature.HOLDS_OPTIONS, 1);
        }
    }

    private @Nullable Candidate headingsOf(Candidate versus) {
        for (Candidate other : candidates) {
            if (other.is(Kind.HEADINGS) && other.section() == versus.section()) {
                var telling = new ArrayList<Member>();
                for (Member member : other.members()) {
                    if (!member.is(Trait.KNOWN_LABEL) && member.hasPoints()) {
                        telling.add(member);
                    }
                }
                if (areInTurn(versus.members(), telling)) {
                    return other;
                }
            }
        }
        return null;
    }

    private static boolean areInTurn(List<Member> names, List<Member> headings) {
        for (int i = 0; i < names.size(); i++) {
            if (headings.size() != names.size() || Likeness.of(names.get(i), headings.get(i)) < Likeness.SAME) {
                return false;
            }
        }
        return true;
    }
}
