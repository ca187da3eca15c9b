package io.github.comparisonpages.recognize;

import java.util.ArrayList;
import java.util.List;

/** The options that a title names: "A vs B", "Difference between A and B". */
final class TitleOptions {

    private final Vocabulary vocabulary;

    TitleOptions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The names in their order; fewer than two where the title compares nothing. */
    List<String> of(String title) {
        String text = Numbering.strip(title, vocabulary);
        var parts = split(text, Term.VERSUS);
        if (parts.size() < 2) {
            String rest = afterDifference(text);
            parts = rest.isEmpty() ? List.of() : split(String.join(" and ", rest.split(",")), Term.AND);
        }
        if (parts.size() < 2) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            String name = i == 0 ? first(parts.get(0)) : parts.get(i);
            name = i == parts.size() - 1 ? last(name, parts.get(0)) : name;
            name = ListedOptions.trim(withoutArticle(name));
            if (!Words.normalize(name).isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** The parts of a text around whole words of this term. */
    private List<String> split(String text, Term term) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (vocabulary.is(term, word) && !part.isEmpty()) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(word).append(' ');
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    /** What follows "difference between" or the like; empty where the title has no such words. */
    private String afterDifference(String text) {
        var words = text.strip().split("\\s+");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 6); to > from; to--) {
                String phrase = String.join(" ", List.of(words).subList(from, to));
                if (vocabulary.is(Term.DIFFERENCE, phrase)) {
                    return String.join(" ", List.of(words).subList(to, words.length));
                }
            }
        }
        return "";
    }

    /** "Messaging: Kafka" names Kafka; "Comparison of Kafka" too. */
    private String first(String part) {
        int colon = part.lastIndexOf(": ");
        String name = colon < 0 ? part : part.substring(colon + 2);
        String after = afterDifference(name);
        return after.isEmpty() ? name : after;
    }

    /** "RabbitMQ: which one?" and "RabbitMQ for events" name RabbitMQ, unless the first option has the same word. */
    private String last(String part, String first) {
        String name = Separators.before(part);
        int end = name.length();
        for (Term term : List.of(Term.PURPOSE, Term.PLACE)) {
            int at = vocabulary.startOf(term, name);
            if (at > 0 && at < end && vocabulary.startOf(term, first) < 0) {
                end = at;
            }
        }
        return name.substring(0, end).split("[?!]", 2)[0].stripTrailing();
    }

    private String withoutArticle(String name) {
        int space = name.indexOf(' ');
        return space > 0 && vocabulary.is(Term.ARTICLE, name.substring(0, space)) ? name.substring(space + 1) : name;
    }
}
