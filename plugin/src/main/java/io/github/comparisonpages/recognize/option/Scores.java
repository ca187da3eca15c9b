package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.CandidateReading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Adds the evidence up. */
final class Scores {

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

    static void settle(Page page, PageText text, List<Reading> readings) {
        boolean believed = false;
        for (Reading reading : readings) {
            double sum = reading.sum();
            reading.score(reading.isTable() && !speaksForTable(reading) ? Math.min(sum, DOUBTED) : sum);
            believed |= reading.isBelieved() && open(reading).size() > 1;
        }
        if (!believed && !readings.isEmpty()) {
            askVerdict(text.new Verdict(), readings);
        }
    }

    private static boolean speaksForTable(Reading reading) {
        for (Feature feature : OF_TABLES) {
            if (reading.has(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing convinces, the conclusion may tell which list or headings it chooses from. */
    private static void askVerdict(PageText.Verdict verdict, List<Reading> readings) {
        double top = Double.NEGATIVE_INFINITY;
        var named = new ArrayList<Reading>();
        for (Reading reading : readings) {
            boolean may = !reading.is(Kind.TITLE, Kind.FILE_NAME, Kind.DECLARED, Kind.VERSUS)
                    && !reading.has(Feature.WRONG_PLACE)
                    && verdict.isBehind(reading.section())
                    && !(reading.is(Kind.LIST) && isProse(reading));
            if (may && verdict.names(open(reading))) {
                reading.set(Feature.VERDICT, 1);
                reading.score(reading.score() + Feature.VERDICT.weight());
                named.add(reading);
            }
            top = Math.max(top, reading.score());
        }
        for (Reading reading : named) {
            if (reading.score() < top) {
                reading.score(Math.min(reading.score(), NOT_BELIEVED));
            }
        }
    }

    private static boolean isProse(Reading reading) {
        int sentences = 0;
        for (Member member : reading.members()) {
            boolean sentence = SENTENCE.matcher(member.raw()).find()
                    || member.name().words().size() > WORDS_OF_A_SENTENCE;
            sentences += sentence ? 1 : 0;
        }
        return 3 * sentences > reading.members().size();
    }

    private static List<Member> open(Reading reading) {
        var open = new ArrayList<Member>();
        for (Member member : reading.members()) {
            if (!member.known) {
                open.add(member);
            }
        }
        return open;
    }
}
