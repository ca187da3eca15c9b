package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Names behind a label, divided by commas, semicolons and conjunctions: "Redis (too costly), Hazelcast or none". */
final class InlineEnumeration {

    private static final int LONGEST_TEXT = 400;
    private static final int WORDS_OF_A_NAME = 5;
    private static final int LONGEST_CONJUNCTION = 4;
    private static final String OPENING = "(（[";
    private static final String CLOSING = ")）]";
    private static final String DIVIDERS = ",;，；、";

    private final Vocabulary vocabulary;

    InlineEnumeration(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The names that this text is an enumeration of; none where it is none. */
    List<List<Inline>> of(List<Inline> content) {
        String text = Inlines.text(content);
        var names = new ArrayList<List<Inline>>();
        int depth = 0;
        int from = 0;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i <= text.length() && text.length() <= LONGEST_TEXT; i++) {
            char c = i == text.length() ? DIVIDERS.charAt(0) : text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            boolean divides = depth == 0 && DIVIDERS.indexOf(c) >= 0 || i == text.length();
            boolean joins = depth == 0 && words > 0 && Words.isSpace(c) && behindConjunction(text, i + 1) > 0;
            if (divides || joins) {
                names.add(Inlines.trimEnd(Inlines.trimStart(Inlines.slice(content, from, i), ""), "."));
                from = joins ? behindConjunction(text, i + 1) : Math.max(i + 1, behindConjunction(text, i + 2));
                words = 0;
                inWord = false;
                i = Math.max(i, from - 1);
            } else if (depth == 0 && !Words.isSpace(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = false;
            }
            boolean sentence = c == '.' && i + 1 < text.length() && Words.isSpace(text.charAt(i + 1));
            if (words > WORDS_OF_A_NAME || depth == 0 && sentence) {
                return List.of();
            }
        }
        names.removeIf(List::isEmpty);
        return names;
    }

    /** Where the text goes on behind "and" or "or", if that stands here; else -1. */
    private int behindConjunction(String text, int at) {
        int end = at < text.length() ? text.indexOf(' ', at) : -1;
        if (end < 0 || end - at > LONGEST_CONJUNCTION) {
            return -1;
        }
        String word = text.substring(at, end);
        return vocabulary.is(Term.AND, word) || vocabulary.is(Term.OR, word) ? end + 1 : -1;
    }
}
