package io.github.comparisonpages.recognize;

import java.util.List;
import java.util.stream.Stream;

/** A line such as "Related to: a, b". */
final class RelatedNames {

    private RelatedNames() {}

    /** The names in such a line; none where the text is another. */
    static List<String> of(String text, Vocabulary vocabulary) {
        int colon = text.replace('\uff1a', ':').indexOf(':');
        if (colon < 0 || !vocabulary.is(Term.RELATED, text.substring(0, colon))) {
            return List.of();
        }
        return Stream.of(text.substring(colon + 1).split("[,;\u3001]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
