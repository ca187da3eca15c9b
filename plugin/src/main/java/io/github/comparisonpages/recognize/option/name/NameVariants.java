package io.github.comparisonpages.recognize.option.name;

import io.github.comparisonpages.recognize.vocabulary.Numbering;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.LinkedHashSet;
import java.util.List;

/** The forms in which a page may write one name. */
public final class NameVariants {

    private NameVariants() {}

    /** Normalised forms of a name: whole, without its number, its explanation, its brackets. */
    public static List<String> of(String name, Vocabulary vocabulary) {
        String unnumbered = Numbering.strip(name, vocabulary);
        // Most of them are the same text.
        var texts = new LinkedHashSet<>(
                List.of(name, unnumbered, withoutBrackets(unnumbered), vocabulary.name(unnumbered)));
        Numbering.label(name, vocabulary).ifPresent(texts::add);
        var variants = new LinkedHashSet<String>();
        for (String text : texts) {
            variants.add(Words.normalize(text));
        }
        variants.remove("");
        return List.copyOf(variants);
    }

    private static String withoutBrackets(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
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
