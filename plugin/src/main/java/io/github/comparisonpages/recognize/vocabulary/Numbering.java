package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;
import java.util.Optional;
import java.util.OptionalInt;

/** The number before an option's name: "Option 2: …", "Approach B – …", "[Option 1]", "2. …", "(2) …". */
public final class Numbering {

    private Numbering() {}

    /** A name without its number; the whole where the number is all there is. */
    public static String strip(String name, Vocabulary vocabulary) {
        int end = end(name, vocabulary);
        String rest = end == 0 ? name : name.substring(end).strip();
        return rest.isEmpty() ? name.strip() : rest;
    }

    /** "Option 2" where the name starts so. */
    public static Optional<String> label(String name, Vocabulary vocabulary) {
        int word = wordEnd(name, start(name));
        if (word == 0 || !vocabulary.is(Term.OPTION_WORD, name.substring(start(name), word))) {
            return Optional.empty();
        }
        int number = skip(name, word, " #");
        int end = wordEnd(name, number);
        return end > number && end - number <= 2 ? Optional.of(name.substring(start(name), end)) : Optional.empty();
    }

    /** The number or letter of "Option 2", "Option B": from 1. */
    public static OptionalInt ordinal(String name, Vocabulary vocabulary) {
        return label(name, vocabulary)
                .map(label -> {
                    String last = label.substring(label.lastIndexOf(' ') + 1).replace("#", "");
                    if (last.length() == 1 && Character.isLetter(last.charAt(0))) {
                        return OptionalInt.of(Character.toLowerCase(last.charAt(0)) - 'a' + 1);
                    }
                    return last.chars().allMatch(c -> c >= '0' && c <= '9')
                            ? OptionalInt.of(Integer.parseInt(last))
                            : OptionalInt.empty();
                })
                .orElse(OptionalInt.empty());
    }

    /** How many characters the number takes, with what divides it from the name; 0 where there is none. */
    public static int end(String name, Vocabulary vocabulary) {
        var label = label(name, vocabulary);
        int at;
        if (label.isPresent()) {
            at = start(name) + label.get().length();
        } else {
            int from = name.startsWith("(") ? 1 : 0;
            at = from;
            while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
                at++;
            }
            if (at == from || at == name.length() || ".)".indexOf(name.charAt(at)) < 0 || at > from + 2) {
                return 0;
            }
            at++;
            return at < name.length() && Words.isSpace(name.charAt(at)) ? skip(name, at, " ") : 0;
        }
        int end = skip(name, at, " :.)]-\u2013\u2014\uff1a\u00a0");
        return end > at || at == name.length() ? end : 0;
    }

    private static int start(String name) {
        return name.startsWith("[") || name.startsWith("{") ? 1 : 0;
    }

    private static int skip(String name, int at, String characters) {
        while (at < name.length() && characters.indexOf(name.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String name, int at) {
        while (at < name.length() && Character.isLetterOrDigit(name.charAt(at))) {
            at++;
        }
        return at;
    }
}
