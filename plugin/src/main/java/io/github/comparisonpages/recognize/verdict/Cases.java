package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.verdict.clause.Clause;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Mode;
import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.clause.Reading;
import io.github.comparisonpages.recognize.verdict.clause.Saying;
import io.github.comparisonpages.recognize.verdict.evidence.Evidence;
import io.github.comparisonpages.recognize.verdict.evidence.FirmSaying;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.text.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds for whom or what a choice is, where the section has another option for others: "Small companies: take Slack. Large groups
 * do well with Teams". Each is chosen for its case then, also where only one of the two sentences is understood.
 */
final class Cases {

    private static final int LONGEST_VERB = 3;

    private final ChoiceVocabulary vocabulary;
    private final List<Evidence> results;

    Cases(ChoiceVocabulary vocabulary, List<Evidence> results) {
        this.vocabulary = vocabulary;
        this.results = results;
    }

    /** What a choice is for, as written; null where it holds for all. */
    @Nullable
    String of(FirmSaying said) {
        var reading = said.evidence().reading();
        if (reading == null) {
            return null;
        }
        boolean forACase = isForACase(said.saying(), reading);
        boolean forSome = said.saying().clause.chooser != null
                || reading.chosen().size() > 1
                || vocabulary.at(ChoiceTerm.FOR, reading.tokens(), said.saying().at + 1) > 0;
        for (Evidence evidence : results) {
            var other = evidence.reading();
            if (other != null
                    && (forACase && hasOther(other, said.saying())
                            || forSome && vocabulary.has(ChoiceTerm.FREE, other.tokens()))) {
                String purpose = said.saying().purpose;
                return purpose.isEmpty() || said.saying().clause.passive
                        ? reading.excerpt().text()
                        : purpose;
            }
        }
        return null;
    }

    /** Below headings for different readers each has its own: the heading says for whom. Null where it is no such choice. */
    static @Nullable String heading(FirmSaying said, List<FirmSaying> firm, Part section) {
        var own = said.evidence().unit().part();
        var options = new ArrayList<Integer>();
        var parts = new ArrayList<Part>();
        for (FirmSaying other : firm) {
            var part = other.evidence().unit().part();
            if (part == section) {
                return null;
            }
            if (!parts.contains(part)) {
                parts.add(part);
                options.add(other.option());
            }
        }
        boolean differ = options.stream().distinct().count() > 1;
        return differ ? own.title().text() : null;
    }

    /** Behind labels: the heading or the words before the colon that say for whom. Null where a label's choice holds for all. */
    static @Nullable String of(FirmSaying said, List<FirmSaying> firm, Part section) {
        String heading = heading(said, firm, section);
        return heading == null ? item(said, firm) : heading;
    }

    /** "Up to ten people: stay with Slack" beside another item for others: the words before the colon. Null where it is no such item. */
    private static @Nullable String item(FirmSaying said, List<FirmSaying> firm) {
        var options = new HashSet<Integer>();
        for (FirmSaying other : firm) {
            if (!other.evidence().unit().isItem() || lead(other) == null) {
                return null;
            }
            options.add(other.option());
        }
        return options.size() > 1 ? lead(said) : null;
    }

    private static @Nullable String lead(FirmSaying said) {
        String text = said.evidence().unit().text();
        int colon = text.indexOf(':') < 0 ? text.indexOf('：') : text.indexOf(':');
        var reading = said.evidence().reading();
        if (colon < 0 || reading == null) {
            return null;
        }
        int option = reading.tokens().get(said.saying().at).start();
        return colon < option ? text.substring(0, colon).strip() : null;
    }

    private boolean isForACase(Saying saying, Reading reading) {
        var clause = saying.clause;
        if (clause.compares || isBehindAColon(clause, reading) || startsWithACase(reading, saying.at)) {
            return true;
        }
        return clause.chooser != null && !vocabulary.contains(ChoiceTerm.PLAIN, saying.cue);
    }

    /** Whether a sentence names, for a case and without rejecting it, an option that this one does not. */
    private boolean hasOther(Reading reading, Saying saying) {
        boolean conditional = false;
        for (Clause clause : reading.clauses()) {
            if (clause.mode == Mode.CONDITION) {
                conditional = true;
            } else if (clause != saying.clause && mayChoose(clause)) {
                int at = other(clause, reading, saying.option);
                boolean bound = conditional || clause.condition != null || isBehindAColon(clause, reading);
                boolean theirs = saying.clause.chooser != null && isUsedByOthers(clause, reading, at);
                if (at >= 0 && (bound || theirs || startsWithACase(reading, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Sales and legal use X": words of its own, then a verb that chooses, right before the name. */
    private boolean isUsedByOthers(Clause clause, Reading reading, int at) {
        var tokens = reading.tokens();
        for (int verb = at - 1; clause.isPlain() && verb > clause.from && verb >= at - LONGEST_VERB; verb--) {
            if (vocabulary.at(ChoiceTerm.CHOOSE, tokens, verb) == at - verb) {
                return true;
            }
        }
        return false;
    }

    /** Where a clause names another option and does not reject it, also as an owner: "X's free plan"; -1 where it names none. */
    private static int other(Clause clause, Reading reading, int option) {
        for (Named named : clause.named) {
            if (named.rejected) {
                return -1;
            }
        }
        for (int i = clause.from; i < clause.to; i++) {
            var token = reading.tokens().get(i);
            if (token.isOption() && token.index() != option) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayChoose(Clause clause) {
        boolean advises = clause.mode == Mode.OPEN && clause.chooser != null;
        return !clause.past && (clause.chooses() || clause.isPlain() || advises);
    }

    /** "Small companies: …" */
    private static boolean isBehindAColon(Clause clause, Reading reading) {
        var chooser = clause.chooser;
        return chooser != null
                && chooser.to() < reading.tokens().size()
                && reading.tokens().get(chooser.to()).isAny(":：");
    }

    /** "For developers …", "people who …", "if …", before a place. */
    private boolean startsWithACase(Reading reading, int before) {
        var tokens = reading.tokens();
        int begin = 0;
        while (begin < tokens.size() && tokens.get(begin).isSign()) {
            begin++;
        }
        if (begin >= before || vocabulary.at(ChoiceTerm.FIRM_FOR, tokens, begin) > 0) {
            return false;
        }
        var cue = vocabulary.cue(tokens, begin);
        boolean fills = cue != null
                && (cue.term() == ChoiceTerm.NOW || cue.term() == ChoiceTerm.THEN || cue.term() == ChoiceTerm.FILLER);
        return !fills
                && (vocabulary.at(ChoiceTerm.FOR, tokens, begin) > 0
                        || vocabulary.at(ChoiceTerm.OTHERS, tokens, begin) > 0
                        || vocabulary.at(ChoiceTerm.COND, tokens, begin) > 0);
    }
}
