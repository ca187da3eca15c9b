package io.github.comparisonpages.recognize;

import java.util.LinkedHashSet;
import java.util.List;

/** The forms in which a page may write one name. */
final class NameVariants {

    private NameVariants() {}

    /** Normalised forms of a name: whole, without its number, its explanation, its brackets. */
    static List<String> of(String name, Vocabulary vocabulary) {
        var variants = new LinkedHashSet<String>();
        variants.add(Words.normalize(name));
        String unnumbered = Numbering.strip(name, vocabulary);
        variants.add(Words.normalize(unnumbered));
        variants.add(Words.normalize(withoutBrackets(unnumbered)));
        variants.add(Words.normalize(vocabulary.name(unnumbered)));
        Numbering.label(name, vocabulary).ifPresent(label -> variants.add(Words.normalize(label)));
        variants.remove("");
        return List.copyOf(variants);
    }

    private static String withoutBrackets(String text) {
        var out = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                out.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return out.toString();
    }
}
