package io.github.comparisonpages.recognize.option.unite;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.words.TitleParts;
import java.util.List;

/** Which members that are none of the options found so far are further ones. */
final class JoiningRules {

    private static final double PROBABLE = 0.7;
    private static final double CONVINCES = 2.5;
    private static final double CRITERIA = 1;

    private final List<United> options;

    /** {@code options} grows while candidates are put together. */
    JoiningRules(List<United> options) {
        this.options = options;
    }

    /** Whether a member that no option pairs with is one more. */
    boolean mayJoin(Candidate candidate, Member member, int members, int hits) {
        if (hits == 0) {
            return true;
        }
        boolean versus = candidate.how() == TitleParts.How.VERSUS && hits >= 2;
        if (candidate.is(Kind.TITLE) && (versus || candidate.saysToCompare() && member.is(Trait.SPOKEN_OF))) {
            return true;
        }
        boolean known = candidate.isTable()
                && hits >= 2
                && 2 * hits >= members
                && (member.is(Trait.IN_TITLE) || compares(candidate) || isOneMoreColumn(candidate, members, hits));
        if (candidate.is(Kind.TOLD)) {
            return 2 * hits >= members && member.is(Trait.SPOKEN_OF);
        }
        boolean siblings = candidate.has(Feature.SIBLINGS);
        boolean headed = candidate.value(Feature.OPTIONS_HEADING) >= PROBABLE;
        boolean own = member.hasPoints()
                || member.isCalledOption()
                || headed
                || candidate.value(Feature.DETAILS_HEADING) >= PROBABLE;
        own |= isRival(candidate, member);
        if (!known && !siblings && !(candidate.score() >= 1 && own)) {
            return false;
        }
        boolean names = candidate.isTable() || candidate.is(Kind.TITLE, Kind.FILE_NAME, Kind.VERSUS);
        return !names || headed || siblings || known;
    }

    /** A heading in a row of rivals that is none of the vocabulary, and no "What Kafka does well" either. */
    private boolean isRival(Candidate candidate, Member member) {
        if (candidate.value(Feature.RIVALS) < PROBABLE || member.is(Trait.KNOWN_LABEL)) {
            return false;
        }
        for (United option : options) {
            if ((' ' + member.name().normal() + ' ')
                    .contains(' ' + option.founder().name().normal() + ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Of a table whose columns are all options but one, that one is an option too. */
    private static boolean isOneMoreColumn(Candidate candidate, int members, int hits) {
        return candidate.is(Kind.COLUMNS) && candidate.value(Feature.AXIS) >= CRITERIA && hits == members - 1;
    }

    /** A table that is said to compare. */
    static boolean compares(Candidate candidate) {
        return candidate.isTable() && candidate.has(Feature.COMPARES) && candidate.score() >= CONVINCES;
    }
}
