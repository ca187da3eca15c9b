package io.github.comparisonpages.recognize;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What authors call things, in all languages at once: pages mix them. A file a language, a line a term, the phrases divided
 * by bars; a new synonym is one more phrase there.
 */
final class Vocabulary {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "tr", "zh");

    /** The terms that a section's heading can have, the more telling ones first. */
    private static final List<Term> HEADINGS = List.of(
            Term.OPTIONS,
            Term.DETAILS,
            Term.POINTS,
            Term.PROS,
            Term.CONS,
            Term.NEUTRAL,
            Term.USE_WHEN,
            Term.AVOID_WHEN,
            Term.REVISIT_WHEN,
            Term.EXAMPLES,
            Term.RELATED,
            Term.CONSEQUENCES,
            Term.VERDICT,
            Term.PICK,
            Term.DISSENT,
            Term.CRITERIA,
            Term.OTHER);

    /** No phrase is as long, whatever signs an author writes around it. */
    private static final int LONGEST = 200;

    private final Map<Term, Set<String>> phrases = new EnumMap<>(Term.class);
    private final Map<Term, Set<String>> english = new EnumMap<>(Term.class);

    /** What each phrase means as a heading: pages have many headings, and most of them say nothing of this. */
    private final Map<String, Term> labels = new HashMap<>();

    Vocabulary() {
        for (Term term : Term.values()) {
            phrases.put(term, new LinkedHashSet<>());
        }
        load(LANGUAGES.get(0));
        phrases.forEach((term, own) -> english.put(term, Set.copyOf(own)));
        LANGUAGES.subList(1, LANGUAGES.size()).forEach(this::load);
        HEADINGS.forEach(term -> phrases.get(term).forEach(phrase -> labels.putIfAbsent(phrase, term)));
    }

    private void load(String language) {
        var properties = new Properties();
        try (var in = Vocabulary.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no vocabulary for " + language);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Term term : Term.values()) {
            for (String phrase : properties.getProperty(term.key(), "").split("\\|")) {
                String key = key(phrase);
                if (!key.isEmpty()) {
                    phrases.get(term).add(key);
                }
            }
        }
    }

    /** Whether this text is, as a whole, one of the term's phrases. */
    boolean is(Term term, String text) {
        return phrases.get(term).contains(key(text));
    }

    /** Whether this is the English phrase for a term: who writes English writes 1.5, not 1,5. */
    boolean isEnglish(Term term, String text) {
        return english.get(term).contains(key(text));
    }

    /** A text without a letter, such as ✅, stands for itself. */
    private static String key(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String normalized = Words.normalize(text);
        if (!normalized.isEmpty()) {
            return normalized;
        }
        var sign = new StringBuilder();
        text.strip().codePoints().filter(c -> !Words.isInvisible(c)).forEach(sign::appendCodePoint);
        return sign.toString();
    }

    /** The term's phrases, normalised; signs such as ✅ as they are. */
    Set<String> phrases(Term term) {
        return phrases.get(term);
    }

    /** What a label means as a whole. */
    Optional<Term> label(String text) {
        return Optional.ofNullable(labels.get(key(text)));
    }

    /** What a heading means: as a whole, else by its words before a colon, dash or bracket, or before what it is for. */
    Optional<Term> heading(String text) {
        var whole = label(text);
        return whole.isPresent() ? whole : label(name(text));
    }

    /** A title up to its first separator, or up to the word that starts what it is for. */
    String name(String title) {
        String name = Separators.before(title);
        int end = startOf(Term.PURPOSE, name);
        return end < 0 ? name : name.substring(0, end).stripTrailing();
    }

    /** Where the first word of this term starts that has another before it; -1 where there is none. */
    int startOf(Term term, String text) {
        int at = text.indexOf(' ');
        while (at >= 0) {
            int start = at + 1;
            int end = text.indexOf(' ', start);
            if (is(term, text.substring(start, end < 0 ? text.length() : end))) {
                return start;
            }
            at = end;
        }
        return -1;
    }
}
