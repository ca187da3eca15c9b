package io.github.comparisonpages.recognize.option.evidence;

import io.github.comparisonpages.recognize.option.candidate.Candidate;
import io.github.comparisonpages.recognize.option.candidate.CandidateReading.Kind;
import io.github.comparisonpages.recognize.option.candidate.Feature;
import io.github.comparisonpages.recognize.option.candidate.Member;
import io.github.comparisonpages.recognize.option.candidate.Trait;
import io.github.comparisonpages.recognize.option.name.Name;
import io.github.comparisonpages.recognize.option.page.Conclusion;
import io.github.comparisonpages.recognize.option.page.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Adds the evidence up. */
public final class Scores {

    private static final Pattern SENTENCE = Pattern.compile("[.。!]\\s*$");
    private static final double DOUBTED = -0.5;
    private static final double NOT_BELIEVED = -0.1;
    private static final int WORDS_OF_A_SENTENCE = 10;

    /** One of these has to speak for a table: the direction of its labels alone says too little. */
    private static final List<Feature> OF_TABLES = List.of(
            Feature.OPTIONS_HEADING,
            Feature.DETAILS_HEADING,
            Feature.POINTS,
            Feature.IN_TITLE,
            Feature.AGREEMENT,
            Feature.COMPARES,
            Feature.FEATURES);

    private Scores() {}

    public static void settle(PageFacts page, List<Candidate> candidates) {
        boolean believed = false;
        for (Candidate candidate : candidates) {
            double sum = candidate.sum();
            candidate.score(candidate.isTable() && !speaksForTable(candidate) ? Math.min(sum, DOUBTED) : sum);
            believed |= candidate.isBelieved() && names(candidate).size() > 1;
        }
        if (!believed && !candidates.isEmpty()) {
            askConclusion(new Conclusion(page), candidates);
        }
    }

    private static boolean speaksForTable(Candidate candidate) {
        for (Feature feature : OF_TABLES) {
            if (candidate.has(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing convinces, the conclusion may tell which list or headings it chooses from. */
    private static void askConclusion(Conclusion conclusion, List<Candidate> candidates) {
        double top = Double.NEGATIVE_INFINITY;
        var named = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            boolean may = !candidate.is(Kind.TITLE, Kind.FILE_NAME, Kind.DECLARED, Kind.VERSUS)
                    && !candidate.has(Feature.WRONG_PLACE)
                    && conclusion.isBehind(candidate.section())
                    && !(candidate.is(Kind.LIST) && isProse(candidate));
            if (may && conclusion.names(names(candidate))) {
                candidate.set(Feature.VERDICT, 1);
                candidate.score(candidate.score() + Feature.VERDICT.weight());
                named.add(candidate);
            }
            top = Math.max(top, candidate.score());
        }
        for (Candidate candidate : named) {
            if (candidate.score() < top) {
                candidate.score(Math.min(candidate.score(), NOT_BELIEVED));
            }
        }
    }

    private static boolean isProse(Candidate candidate) {
        int sentences = 0;
        for (Member member : candidate.members()) {
            boolean sentence = SENTENCE.matcher(member.raw()).find()
                    || member.name().words().size() > WORDS_OF_A_SENTENCE;
            sentences += sentence ? 1 : 0;
        }
        return 3 * sentences > candidate.members().size();
    }

    /** Of those that are no labels of the vocabulary. */
    private static List<Name> names(Candidate candidate) {
        var names = new ArrayList<Name>();
        for (Member member : candidate.members()) {
            if (!member.is(Trait.KNOWN_LABEL)) {
                names.add(member.name());
            }
        }
        return names;
    }
}
