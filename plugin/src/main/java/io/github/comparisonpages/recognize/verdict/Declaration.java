package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.verdict.evidence.Route;
import io.github.comparisonpages.recognize.verdict.name.Choosable;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether what stands behind a label or in a heading declares an option and nothing else: "Our pick: Tea, because it is
 * warm" does; "Decision: Tea for now, with Coffee as soon as there is a machine" is a sentence to quote.
 */
final class Declaration {

    /** So many words behind the name say no more than a remark does. */
    private static final int REMARK = 4;

    private static final String CLOSING = "\"'`”’»)*_]}\u201c";

    private final Vocabulary vocabulary;

    Declaration(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Whether it does; a mark at the option, a cell, or the name alone always do.
     *
     * @param together the options that the same words choose, such as "Tea and Water"
     */
    boolean isPlain(Said said, List<Choosable> together) {
        if (said.route() != Route.LABEL && said.route() != Route.HEADING) {
            return true;
        }
        String text = Inlines.text(said.sentence());
        int end = -1;
        for (Choosable option : together) {
            end = Math.max(end, endOf(option.name(), text));
            for (String spelling : option.spellings()) {
                end = Math.max(end, endOf(spelling, text));
            }
        }
        if (end < 0) {
            // Called by its number, or in other words.
            return Words.count(text) <= 2 * REMARK;
        }
        while (end < text.length() && (CLOSING.indexOf(text.charAt(end)) >= 0 || Words.isSpace(text.charAt(end)))) {
            end++;
        }
        String rest = text.substring(end).strip();
        if (rest.isEmpty() || ".!;。；".indexOf(rest.charAt(0)) >= 0) {
            return true;
        }
        boolean apart = !Character.isLetterOrDigit(rest.codePointAt(0));
        String normal = Words.normalize(rest);
        return vocabulary.leads(Term.BECAUSE, normal)
                || Words.isCjk(rest)
                || apart && Words.split(normal).size() <= REMARK;
    }

    private static int endOf(String name, String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || name.isEmpty() ? -1 : at + name.length();
    }
}
