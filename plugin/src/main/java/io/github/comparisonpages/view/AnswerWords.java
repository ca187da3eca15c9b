package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Answer;
import io.github.comparisonpages.model.Pick.Basis;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;

/** A comparison's answer in words: a pick is announced, a conclusion is quoted or called one. */
public final class AnswerWords {

    private static final Vocabulary VOCABULARY = Vocabulary.all();

    private AnswerWords() {}

    /** Returns what kind of answer a comparison gives; a pick that is no longer in force is none. */
    public static String label(Entry entry, Messages words) {
        return entry.retired() && entry.answer().announced()
                ? words.text("pickNotInForce")
                : label(entry.answer(), words);
    }

    /** Returns what kind of answer it is. */
    public static String label(Answer answer, Messages words) {
        return words.text(
                switch (answer.kind()) {
                    case PICKED -> "pickLabel";
                    case CONDITIONAL -> "depends";
                    case CONCLUDED, UNCLEAR -> "conclusion";
                    case UNDECIDED -> "notDecided";
                    case NONE -> "noClearPick";
                });
    }

    /** Returns the answer in a few words. */
    public static String brief(Answer answer, Messages words) {
        return switch (answer.kind()) {
            case PICKED -> words.text("picked", names(answer));
            case CONCLUDED -> words.text("concluded", names(answer));
            case UNCLEAR -> words.text("noClearPick");
            case CONDITIONAL, UNDECIDED, NONE -> label(answer, words);
        };
    }

    /**
     * Returns the answer in one line, with the author's own words where these have to do; empty where a page compares
     * nothing.
     */
    public static String line(Entry entry, Messages words) {
        Answer answer = entry.answer();
        if (entry.options().isEmpty()) {
            return "";
        }
        return answer.quote().isEmpty()
                ? brief(answer, words)
                : words.text("says", label(answer, words), answer.quote());
    }

    public static String names(Answer answer) {
        return String.join(", ", answer.names());
    }

    /** For whom a pick holds: "For engineers". A condition that is no name of a group stays as it is: "if it rains". */
    public static String context(String context, Basis basis, Messages words) {
        int space = context.indexOf(' ');
        String first = space < 0 ? context : context.substring(0, space);
        boolean clause = List.of(Term.IF, Term.PLACE, Term.PURPOSE).stream().anyMatch(t -> VOCABULARY.is(t, first));
        return context.isEmpty() || clause || basis != Basis.DECLARED ? context : words.text("forContext", context);
    }
}
