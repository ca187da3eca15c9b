package io.github.comparisonpages.recognize.vocabulary;

import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What authors call things, in all languages at once: pages mix them. A file a language, called by its ISO 639 code, a line a
 * term, the phrases divided by bars; a new synonym is one more phrase there, a new language one more file.
 *
 * <p>A phrase is compared in its normal form ({@link Words#normalize}); one without letters and digits, such as ✅, stands for
 * itself, as do those of the file of signs.
 */
public final class Vocabulary {

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

    private final Map<Term, PhraseIndex> phrases = new EnumMap<>(Term.class);
    private final Meanings meanings;

    private final Map<Term, Set<String>> english = new EnumMap<>(Term.class);

    /** What each phrase means as a heading: pages have many headings, and most of them say nothing of this. */
    private final Map<String, Term> labels = new HashMap<>();

    /** The first words of these phrases. */
    private final Set<String> labelStarts = new HashSet<>();

    private final PhraseIndex comparing;

    private final LanguageFiles files = new LanguageFiles();

    public Vocabulary() {
        var read = new EnumMap<Term, Set<String>>(Term.class);
        for (Term term : Term.values()) {
            read.put(term, new LinkedHashSet<>());
        }
        add(files.signs(), true, read);
        for (String code : files.languages()) {
            add(files.lines(code), false, read);
            if (english.isEmpty()) {
                read.forEach((term, own) -> english.put(term, Set.copyOf(own)));
            }
        }
        read.forEach((term, own) -> phrases.put(term, new PhraseIndex(own)));
        meanings = new Meanings(read);
        HEADINGS.forEach(term -> phrases(term).forEach(phrase -> labels.putIfAbsent(phrase, term)));
        labels.keySet().forEach(phrase -> labelStarts.add(PhraseIndex.firstWord(phrase)));
        comparing = new PhraseIndex(comparing());
    }

    /** Words that compare wherever they stand; "gegen" or "与" may stand in any heading. */
    private List<String> comparing() {
        var found = new ArrayList<String>();
        for (Term term : List.of(Term.COMPARE_LEAD, Term.COMPARE_TAIL, Term.VERSUS)) {
            for (String phrase : phrases(term)) {
                if (term != Term.VERSUS || phrase.length() > 1 && isEnglish(term, phrase)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    /** The words of all languages: they are read once. */
    public static Vocabulary all() {
        return All.LANGUAGES;
    }

    private static final class All {
        static final Vocabulary LANGUAGES = new Vocabulary();
    }

    private static void add(Map<String, String> lines, boolean signs, Map<Term, Set<String>> into) {
        into.forEach((term, phrases) -> {
            for (String phrase : lines.getOrDefault(term.key(), "").split("\\|")) {
                String key = signs ? phrase.strip() : key(phrase);
                if (!key.isEmpty()) {
                    phrases.add(key);
                }
            }
        });
    }

    private PhraseIndex of(Term term) {
        return Objects.requireNonNull(phrases.get(term));
    }

    /** Whether this text is, as a whole, one of the term's phrases. */
    public boolean is(Term term, String text) {
        return meanings.of(key(text)).contains(term);
    }

    /** Whether this text, in its normal form, is one of the term's phrases. */
    public boolean isNormal(Term term, String normal) {
        return meanings.of(normal).contains(term);
    }

    /** All terms of which this text, in its normal form, is a phrase; not to be changed. */
    Set<Term> meanings(String normal) {
        return meanings.of(normal);
    }

    /** All terms of which a phrase starts with the first word of this text, in its normal form; not to be changed. */
    public Set<Term> startingAs(String normal) {
        return meanings.startingAs(normal);
    }

    /** The term's phrases with which this text, in its normal form, starts as whole words. */
    List<String> startsOf(Term term, String normal) {
        return of(term).startsOf(normal);
    }

    /** The term's phrases with which this text, in its normal form, ends as whole words. */
    List<String> endsOf(Term term, String normal) {
        return of(term).endsOf(normal);
    }

    /** Whether this text, in its normal form, is one of the term's phrases or starts with one and a space. */
    public boolean leads(Term term, String normal) {
        return of(term).leads(normal);
    }

    /** Whether this text, in its normal form, is one of the term's phrases or ends with a space and one. */
    public boolean trails(Term term, String normal) {
        return of(term).trails(normal);
    }

    /** Whether this text, in its normal form, says that things are compared: "kafka vs nats", "comparison of brokers". */
    public boolean compares(String normal) {
        return comparing.isWithin(normal);
    }

    /** Whether this is an English phrase for a term. */
    public boolean isEnglish(Term term, String text) {
        return english.get(term).contains(key(text));
    }

    /** The languages, by their ISO 639 codes, English first. */
    public Set<String> languages() {
        return files.languages();
    }

    /** What a language's file says behind a key, as written; null where it says nothing. */
    public @Nullable String line(String language, String key) {
        return files.lines(language).get(key);
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
        for (char c : text.strip().toCharArray()) {
            if (!Words.isInvisible(c)) {
                sign.append(c);
            }
        }
        return sign.toString();
    }

    /** The term's phrases, normalised; signs such as ✅ as they are. */
    public Set<String> phrases(Term term) {
        return of(term).all();
    }

    /** The term's phrases in Chinese, Japanese or Korean, which put no spaces between words. */
    public List<String> unspaced(Term term) {
        return of(term).unspaced();
    }

    /** What a label means as a whole. */
    public Optional<Term> label(String text) {
        return Optional.ofNullable(labels.get(key(text)));
    }

    /** What a heading means: as a whole, else by its words before a colon, dash or bracket, or before what it is for. */
    public Optional<Term> heading(String text) {
        String start = Words.normalize(PhraseIndex.firstWord(text));
        if (!start.isEmpty() && !labelStarts.contains(PhraseIndex.firstWord(start))) {
            return Optional.empty();
        }
        var whole = label(text);
        return whole.isPresent() ? whole : label(name(text));
    }

    /** A title up to its first separator, or up to the word that starts what it is for. */
    public String name(String title) {
        String name = Separators.before(title);
        int end = startOf(Term.PURPOSE, name);
        return end < 0 ? name : name.substring(0, end).stripTrailing();
    }

    /** Where the first word of this term starts that has another before it; -1 where there is none. */
    public int startOf(Term term, String text) {
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
