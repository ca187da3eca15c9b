package io.github.comparisonpages.recognize.point;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line such as "Related to: a, b".
 *
 * @param label the words before the colon
 */
public record RelatedNames(String label, List<String> names) {

    /** The names in such a line; empty where the text is another. */
    public static Optional<RelatedNames> of(String text, Vocabulary vocabulary) {
        int colon = text.replace('\uff1a', ':').indexOf(':');
        if (colon < 0 || !vocabulary.is(Term.RELATED, text.substring(0, colon))) {
            return Optional.empty();
        }
        var names = Stream.of(text.substring(colon + 1).split("[,;\u3001]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelatedNames(text.substring(0, colon).strip(), names));
    }
}
