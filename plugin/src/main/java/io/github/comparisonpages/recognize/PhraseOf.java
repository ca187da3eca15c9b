package io.github.comparisonpages.recognize;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;

/** Headings such as "Advantages of Kafka" or "Kafka pros". */
final class PhraseOf {

    private PhraseOf() {}

    /** The option that a heading names beside one of these phrases. */
    static OptionalInt option(String heading, Collection<String> phrases, OptionNames names) {
        String text = Words.normalize(heading);
        for (String phrase : phrases) {
            String rest = null;
            if (text.startsWith(phrase + " of ")) {
                rest = text.substring(phrase.length() + 4);
            } else if (text.endsWith(" " + phrase)) {
                rest = text.substring(0, text.length() - phrase.length() - 1);
            }
            if (rest != null) {
                String name = rest.startsWith("using ") ? rest.substring(6) : rest;
                var exact = names.exact(name);
                return exact.isPresent() ? exact : names.prefix(name, Set.of());
            }
        }
        return OptionalInt.empty();
    }
}
