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
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;
    private static final double CHOOSES = 1.4;
    private static final double CHOOSES_HERE = 1.5;
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
        if (addUp(candidates) || candidates.isEmpty()) {
            return;
        }
        candidates.forEach(Scores::lookAmongNeighbours);
        if (!addUp(candidates)) {
            askConclusion(new Conclusion(page), candidates);
        }
    }

    /** Says whether one convinces. */
    private static boolean addUp(List<Candidate> candidates) {
        boolean believed = false;
        for (Candidate candidate : candidates) {
            double sum = candidate.sum();
            candidate.score(candidate.isTable() && !speaksForTable(candidate) ? Math.min(sum, DOUBTED) : sum);
            believed |= candidate.isBelieved() && names(candidate).size() > 1;
        }
        return believed;
    }

    /** Where nothing convinces, two headings with points do, and those between them; what stands before and behind says nothing. */
    private static void lookAmongNeighbours(Candidate candidate) {
        if (!candidate.is(Kind.HEADINGS)) {
            return;
        }
        var open = new ArrayList<Member>();
        for (Member member : candidate.members()) {
            if (!member.is(Trait.KNOWN_LABEL)) {
                open.add(member);
            }
        }
        int first = -1;
        int last = -1;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).hasPoints()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < last && Candidate.share(open.subList(first, last + 1), Member::hasPoints) > HALF) {
            candidate.set(Feature.POINTS, MOST);
            candidate.set(Feature.KNOWN_LABELS, 0);
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
            double says = may ? says(conclusion, candidate) : 0;
            if (says > 0) {
                candidate.set(Feature.VERDICT, says);
                candidate.score(candidate.score() + says * Feature.VERDICT.weight());
                named.add(candidate);
            }
            top = Math.max(top, candidate.score());
        }
        for (Candidate candidate : named) {
            if (candidate.score() < top && candidate.value(Feature.VERDICT) < CHOOSES_HERE) {
                candidate.score(Math.min(candidate.score(), NOT_BELIEVED));
            }
        }
    }

    /** How surely the conclusion, or what is said right behind the candidate, takes one of its members. */
    private static double says(Conclusion conclusion, Candidate candidate) {
        var names = names(candidate);
        if (candidate.block() != null && conclusion.isChosenBehind(candidate.section(), candidate.block(), names)) {
            return CHOOSES_HERE;
        }
        if (candidate.is(Kind.HEADINGS) && isChosenInLast(conclusion, candidate)) {
            return CHOOSES;
        }
        return !conclusion.names(names) ? 0 : conclusion.chooses() ? CHOOSES : 1;
    }

    /** Whether the last of these headings takes one of the others, "What we do", above "We take Kafka."; then it is none of them. */
    private static boolean isChosenInLast(Conclusion conclusion, Candidate candidate) {
        var sections = candidate.section().children();
        var last = sections.get(sections.size() - 1);
        var others = new ArrayList<Name>();
        for (Member member : candidate.members()) {
            if (!member.is(Trait.KNOWN_LABEL) && member.section() != last) {
                others.add(member.name());
            }
        }
        if (!conclusion.isChosenIn(last, others)) {
            return false;
        }
        for (Member member : candidate.members()) {
            member.add(Trait.KNOWN_LABEL, member.section() == last);
        }
        return true;
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
