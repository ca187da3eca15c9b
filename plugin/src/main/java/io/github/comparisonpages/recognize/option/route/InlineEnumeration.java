package io.github.comparisonpages.recognize.option.route;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.recognize.section.Inlines;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Names behind a label, up to the end of the sentence, divided by commas, semicolons, spaced slashes and conjunctions: "Redis
 * (too costly), Hazelcast or none".
 */
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
        int length = text.length() > LONGEST_TEXT ? -1 : endOfSentence(text);
        for (int i = 0; i <= length; i++) {
            char c = i == length ? DIVIDERS.charAt(0) : text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            boolean divides = depth == 0 && (DIVIDERS.indexOf(c) >= 0 || isSpacedSlash(text, i)) || i == length;
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
            if (words > WORDS_OF_A_NAME) {
                return List.of();
            }
        }
        names.removeIf(List::isEmpty);
        return names;
    }

    /** Where the first sentence ends that is in no brackets. */
    private static int endOfSentence(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            boolean point = c == '.' && i + 1 < text.length() && Words.isSpace(text.charAt(i + 1));
            if (depth == 0 && (point || c == '。')) {
                return i;
            }
        }
        return text.length();
    }

    /** "A / B", and "A（…）/ B", and not "TCP/IP". */
    private static boolean isSpacedSlash(String text, int at) {
        boolean slash = at > 0 && at + 1 < text.length() && text.charAt(at) == '/';
        return slash
                && Words.isSpace(text.charAt(at + 1))
                && (Words.isSpace(text.charAt(at - 1)) || CLOSING.indexOf(text.charAt(at - 1)) >= 0);
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
