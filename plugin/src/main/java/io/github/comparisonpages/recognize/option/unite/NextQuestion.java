package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import io.github.comparisonpages.recognize.section.SectionNode;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.text.Words;
import java.util.List;

/** Which candidates that name none of the options found so far are the options for a further question. */
final class NextQuestion {

    private static final double PROBABLE = 0.7;
    private static final double SURE = 0.9;
    private static final double LEAST_OF_NEXT = 0.5;

    private final PageFacts page;
    private final List<United> options;
    private final Questions questions;

    /** {@code options} grows while candidates are put together. */
    NextQuestion(PageFacts page, List<United> options, Questions questions) {
        this.page = page;
        this.options = options;
        this.questions = questions;
    }

    /** Whether a candidate that names none of the options is strong enough to be a question of its own. */
    boolean isFoundedBy(Candidate candidate, List<Member> members) {
        if (members.size() < 2 && !isNextQuestion(candidate)
                || candidate.isTable() && !comparesSurely(candidate) && !listsOptions(candidate)) {
            return false;
        }
        if (candidate.is(Kind.TITLE, Kind.FILE_NAME, Kind.TOLD, Kind.PICKS)
                || options.get(0).from().is(Kind.DECLARED)) {
            return false;
        }
        if (areSituations(members)) {
            return false;
        }
        double least = isNextQuestion(candidate) ? LEAST_OF_NEXT : leastForGroup(candidate);
        return candidate.score() >= least && !isBesideGroup(candidate) && !isConclusion(candidate);
    }

    /** Whether it answers a question of its own as one of the candidates before it does. */
    private boolean isNextQuestion(Candidate candidate) {
        for (United option : options) {
            var from = option.from();
            if (!candidate.is(Kind.HEADINGS)
                    && from.kind() == candidate.kind()
                    && questions.areAnnounced(from)
                    && questions.areAnnounced(candidate)
                    && questions.areApart(from, candidate)) {
                return true;
            }
        }
        return false;
    }

    /** "Scenario 1: a small team" beside options says when one of them is taken. */
    private boolean areSituations(List<Member> members) {
        for (Member member : members) {
            String raw = Words.normalize(member.raw());
            if (!member.isCalledOption() || !page.vocabulary().leads(Term.CRITERION_COLUMN, raw)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Bold lines of the conclusion speak of the options, as do headings below one of its own sections: "What we need" below "Reason
     * 1" below "Decision". They are no others.
     */
    private boolean isConclusion(Candidate candidate) {
        var first = candidate.members().get(0).section();
        if (!candidate.is(Kind.HEADINGS) || first == null) {
            return false;
        }
        var section = candidate.section();
        if (page.headings().isVerdict(section.title())) {
            return first.kind() != SectionNode.Kind.HEADING;
        }
        boolean told = candidate.has(Feature.OPTIONS_HEADING)
                || candidate.has(Feature.DETAILS_HEADING)
                || candidate.has(Feature.CALLED_OPTION);
        for (var at = section.parent(); at != null && !told; at = at.parent()) {
            if (at != page.titleSection() && page.headings().isVerdict(at.title())) {
                return true;
            }
        }
        return false;
    }

    /** Where sub-headings are the options, the list above them that names none of them is about something else. */
    private boolean isBesideGroup(Candidate candidate) {
        for (United option : options) {
            boolean headings = option.from().is(Kind.HEADINGS) && option.from().has(Feature.POINTS);
            if (headings && option.from().section() == candidate.section() && candidate.is(Kind.LIST)) {
                return true;
            }
        }
        return false;
    }

    /** One whose options others name too. */
    private static boolean comparesSurely(Candidate candidate) {
        return JoiningRules.compares(candidate) && candidate.value(Feature.AGREEMENT) >= PROBABLE;
    }

    /** One whose rows a heading calls options, each with what speaks for and against it. */
    private static boolean listsOptions(Candidate candidate) {
        return candidate.is(Kind.ROWS)
                && candidate.value(Feature.OPTIONS_HEADING) >= SURE
                && candidate.value(Feature.POINTS) >= SURE;
    }

    private static double leastForGroup(Candidate candidate) {
        if (candidate.value(Feature.CALLED_OPTION) >= 0.8) {
            return 0.2;
        }
        if (candidate.value(Feature.LINKS) >= 0.8 || candidate.value(Feature.VERDICT) > 1) {
            return 0;
        }
        boolean agreed = candidate.value(Feature.AGREEMENT) >= PROBABLE
                || candidate.share(member -> member.is(Trait.JUDGED)) >= LEAST_OF_NEXT;
        boolean strong = candidate.value(Feature.POINTS) >= 0.8
                || candidate.has(Feature.SIBLINGS)
                || candidate.has(Feature.OPTIONS_HEADING) && agreed;
        return strong ? 1 : 2;
    }
}
