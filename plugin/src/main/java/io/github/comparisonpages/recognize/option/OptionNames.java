package io.github.comparisonpages.recognize.option;

import io.github.comparisonpages.recognize.option.name.NameVariants;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Spelling;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Decides which option a piece of text names. */
public final class OptionNames {

    private static final double ENOUGH_OVERLAP = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final int LONG_WORD = 6;

    private final Vocabulary vocabulary;
    private final List<Set<String>> keys = new ArrayList<>();
    private final Map<String, Integer> exact = new HashMap<>();

    /** A heading is looked up in several ways, one after the other. */
    private final Map<String, List<String>> variants = new HashMap<>();

    public OptionNames(Vocabulary vocabulary, List<FoundOption> options) {
        this.vocabulary = vocabulary;
        for (int i = 0; i < options.size(); i++) {
            var own = new LinkedHashSet<String>();
            own.addAll(NameVariants.of(options.get(i).name(), vocabulary));
            options.get(i).aliases().forEach(alias -> own.addAll(NameVariants.of(alias, vocabulary)));
            options.get(i).spellings().forEach(spelling -> own.addAll(NameVariants.of(spelling, vocabulary)));
            keys.add(own);
        }
        // A full name counts before another option's shorter variant.
        for (int i = 0; i < options.size(); i++) {
            exact.putIfAbsent(Words.normalize(options.get(i).name()), i);
        }
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                exact.putIfAbsent(key, i);
            }
        }
    }

    private List<String> variants(String text) {
        return variants.computeIfAbsent(text, t -> NameVariants.of(t, vocabulary));
    }

    /** The option that this text is the name of, give or take case, punctuation, a number or an explanation. */
    public OptionalInt exact(String text) {
        for (String variant : variants(text)) {
            var index = exact.get(variant);
            if (index != null) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /** The option that a label names exactly, else by its start, of those that are not {@code taken}. */
    public OptionalInt named(String label, Set<Integer> taken) {
        var exact = exact(label);
        return exact.isPresent() && !taken.contains(exact.getAsInt()) ? exact : prefix(label, taken);
    }

    /** The only option whose name starts with this text or starts it, of those that are not {@code taken}. */
    public OptionalInt prefix(String text, Set<Integer> taken) {
        int found = -1;
        int longest = 0;
        boolean several = false;
        var variants = variants(text);
        for (int i = 0; i < keys.size(); i++) {
            int length = taken.contains(i) ? 0 : longestPrefix(i, variants);
            if (length > longest) {
                longest = length;
                found = i;
                several = false;
            } else if (length == longest && length > 0) {
                several = true;
            }
        }
        return found < 0 || several ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private int longestPrefix(int option, List<String> variants) {
        int longest = 0;
        for (String key : keys.get(option)) {
            for (String variant : variants) {
                String shorter = key.length() < variant.length() ? key : variant;
                String longer = key.length() < variant.length() ? variant : key;
                if (shorter.length() > 2 && longer.startsWith(shorter + " ")) {
                    longest = Math.max(longest, shorter.length());
                }
            }
        }
        return longest;
    }

    /** The option with the most words in common, of those that are not {@code taken}; none where two share the best. */
    public OptionalInt overlap(String text, Set<Integer> taken) {
        return overlap(text, taken, ENOUGH_OVERLAP);
    }

    /** The option nearly all of whose words stand in this text. */
    public OptionalInt nearly(String text) {
        return overlap(text, Set.of(), NEARLY_ALL);
    }

    private OptionalInt overlap(String text, Set<Integer> taken, double atLeast) {
        int found = -1;
        double best = atLeast;
        boolean several = false;
        var variants = variants(text);
        for (int i = 0; i < keys.size(); i++) {
            double overlap = taken.contains(i) ? 0 : overlap(i, variants);
            if (overlap > best) {
                best = overlap;
                found = i;
                several = false;
            } else if (overlap == best && found >= 0) {
                several = true;
            }
        }
        return found < 0 || several ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private double overlap(int option, List<String> variants) {
        double best = 0;
        for (String key : keys.get(option)) {
            for (String variant : variants) {
                best = Math.max(best, overlap(key, variant));
            }
        }
        return best;
    }

    /** The words that tell names apart; all of them where that leaves fewer than two. */
    private Set<String> telling(String text) {
        var words = new HashSet<>(Words.split(text));
        var telling = new HashSet<>(words);
        telling.removeAll(vocabulary.phrases(Term.FUNCTION_WORD));
        return telling.size() < 2 ? words : telling;
    }

    /** The share of the shorter text's words that the longer has too, the longer's counted a little. */
    private double overlap(String a, String b) {
        var first = telling(a);
        var second = telling(b);
        int shorter = Math.min(first.size(), second.size());
        int longer = Math.max(first.size(), second.size());
        if (shorter == 0) {
            return 0;
        }
        first.retainAll(second);
        return 0.8 * first.size() / shorter + 0.2 * first.size() / longer - (shorter == 1 ? 0.2 : 0);
    }

    /** The option with the longest name that stands in this text of normalised words with a space on either side. */
    private OptionalInt longestIn(String padded) {
        int found = -1;
        int longest = 2;
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                if (key.length() > longest && padded.contains(" " + key + " ")) {
                    longest = key.length();
                    found = i;
                }
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** All options whose name stands in this text as whole words, in its order; parts of longer names aside. */
    public List<Integer> allMentioned(String text) {
        var places = new TreeMap<Integer, Integer>();
        String padded = " " + Words.normalize(text) + " ";
        for (var next = longestIn(padded); next.isPresent(); next = longestIn(padded)) {
            for (String key : keys.get(next.getAsInt())) {
                int at = padded.indexOf(" " + key + " ");
                if (at >= 0) {
                    places.putIfAbsent(at, next.getAsInt());
                    // Stars name nothing, so that what is found keeps its place.
                    padded = padded.replace(" " + key + " ", " " + "*".repeat(key.length()) + " ");
                }
            }
        }
        addMisspelt(padded, places);
        return places.values().stream().distinct().toList();
    }

    /** A long word that is one letter off an option's name is that name. */
    private void addMisspelt(String padded, Map<Integer, Integer> places) {
        int at = 0;
        for (String word : padded.split(" ")) {
            for (int i = 0; word.length() >= LONG_WORD && i < keys.size(); i++) {
                if (!places.containsValue(i)
                        && keys.get(i).stream()
                                .anyMatch(key -> key.length() >= LONG_WORD && Spelling.distance(word, key) == 1)) {
                    places.putIfAbsent(at, i);
                }
            }
            at += word.length() + 1;
        }
    }
}
