package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/** Headings such as "Advantages of Kafka" or "Kafka pros". */
public final class PhraseOf {

    private static final Set<Term> CONDITIONS = EnumSet.of(Term.USE_WHEN, Term.AVOID_WHEN);

    private PhraseOf() {}

    /** The option that a heading names beside one of the phrases of this term. */
    public static OptionalInt option(String heading, Term term, OptionNames names, Vocabulary vocabulary) {
        String text = Words.normalize(heading);
        if (!vocabulary.leads(term, text) && !vocabulary.trails(term, text)) {
            return OptionalInt.empty();
        }
        for (String phrase : vocabulary.phrases(term)) {
            String name = null;
            if (text.endsWith(phrase) && text.endsWith(" " + phrase)) {
                name = text.substring(0, text.length() - phrase.length() - 1);
            }
            if (name == null && !text.startsWith(phrase)) {
                continue;
            }
            for (String of : vocabulary.phrases(Term.OF)) {
                String start = phrase + " " + of + " ";
                // The longest of several: "of using" says more than "of".
                if (text.startsWith(start) && (name == null || text.length() - start.length() < name.length())) {
                    name = text.substring(start.length());
                }
            }
            if (name == null && CONDITIONS.contains(term) && text.startsWith(phrase + " ")) {
                // "When to use Kafka" needs no word between.
                var exact = names.exact(text.substring(phrase.length() + 1));
                if (exact.isPresent()) {
                    return exact;
                }
            }
            if (name != null) {
                var exact = names.exact(name);
                return exact.isPresent() ? exact : names.prefix(name, Set.of());
            }
        }
        return OptionalInt.empty();
    }
}
