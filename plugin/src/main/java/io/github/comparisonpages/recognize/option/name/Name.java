package io.github.comparisonpages.recognize.option.name;

import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name made ready to be compared: each of its forms is made once, when it is asked for. */
public final class Name {

    /** "Pi-hole 6.0.2" and "Pi-hole v6", and not "Level 3". */
    private static final Pattern VERSION =
            Pattern.compile("(?<=\\S)\\s+(?:[vV](?=\\d)|(?=\\d+\\.\\d))(\\d+)(?:\\.\\d+)*(?:\\.x)?$");

    /** Longest first: what English adds to a word, which other languages' words survive. */
    private static final List<String> ENDINGS = List.of("ing", "ies", "es", "ed", "s", "e");

    private static final int SHORTEST_WITH_ENDING = 5;

    private final String text;
    private final List<String> also;
    private final Vocabulary vocabulary;
    private final String normal;
    private final String compact;
    private final boolean cjk;
    private @Nullable List<String> words;
    private @Nullable List<String> variants;
    private @Nullable Set<String> stems;
    private @Nullable Set<String> bare;
    private @Nullable String versionless;
    private String release = "";
    private long signature;

    private Name(String text, List<String> also, Vocabulary vocabulary) {
        this.text = text;
        this.also = also;
        this.vocabulary = vocabulary;
        this.normal = Words.normalize(text);
        this.compact = normal.replace(" ", "");
        this.cjk = Words.isCjk(compact);
    }

    public static Name of(String text, Vocabulary vocabulary) {
        return new Name(text, List.of(), vocabulary);
    }

    /** The same name, which may also be written in these ways. */
    public Name withAlso(List<String> aliases, Vocabulary vocabulary) {
        return new Name(text, aliases, vocabulary);
    }

    /** As it is shown. */
    public String text() {
        return text;
    }

    /** Its normal form. */
    public String normal() {
        return normal;
    }

    /** Its normal form without spaces. */
    public String compact() {
        return compact;
    }

    public boolean isCjk() {
        return cjk;
    }

    /** Its compact form without a version at the end: "Pi-hole 6.0.2" is "pihole". */
    public String versionless() {
        if (versionless == null) {
            int last = text.length() - 1;
            boolean may = last > 0 && (Character.isDigit(text.charAt(last)) || text.charAt(last) == 'x');
            var version = may ? VERSION.matcher(text) : null;
            boolean found = version != null && version.find();
            versionless =
                    found ? Words.normalize(text.substring(0, version.start())).replace(" ", "") : compact;
            release = found ? version.group(1) : "";
        }
        return versionless;
    }

    /** Whether the two names differ in a version that one of them leaves out, or says more exactly: "v6" and "6.0.2". */
    public boolean differsInVersion(Name other) {
        boolean same = versionless().equals(other.versionless()) && !compact.equals(other.compact);
        return same && (release.isEmpty() || other.release.isEmpty() || release.equals(other.release));
    }

    /** The words of its normal form. */
    public List<String> words() {
        if (words == null) {
            words = Words.split(normal);
        }
        return words;
    }

    /** Without brackets, in the brackets, before a dash, colon, full stop or comma; without spaces, each once. */
    public List<String> variants() {
        if (variants == null) {
            variants = ShorterNames.of(text, compact, also);
        }
        return variants;
    }

    /** The words that tell it from others, without their endings. */
    public Set<String> stems() {
        if (stems == null) {
            stems = stems(words(), vocabulary);
        }
        return stems;
    }

    /** The same without what stands in brackets: "Queue (such as NATS)" and "Cache (such as NATS)" are two things. */
    public Set<String> bare() {
        if (bare == null) {
            bare = ShorterNames.bracketed(text)
                    ? stems(Words.split(Words.normalize(ShorterNames.outside(text))), vocabulary)
                    : stems();
        }
        return bare;
    }

    /** Whether the two can be alike at all: most pairs of a page share nothing, and need no closer look. */
    public boolean mayBeLike(Name other) {
        return (signature() & other.signature()) != 0 || cjk || other.cjk;
    }

    private static Set<String> stems(List<String> words, Vocabulary vocabulary) {
        var stems = new LinkedHashSet<String>();
        for (String word : words) {
            if (!vocabulary.isNormal(Term.FUNCTION_WORD, word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        if (word.length() >= SHORTEST_WITH_ENDING) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending)) {
                    return word.substring(0, word.length() - ending.length());
                }
            }
        }
        return word;
    }

    /** A bit for each thing that likeness can start from; never 0. */
    private long signature() {
        if (signature == 0) {
            signature = bits();
        }
        return signature;
    }

    private long bits() {
        long bits = bit(compact) | bit(versionless());
        for (String variant : variants()) {
            bits |= bit(variant);
        }
        for (String stem : stems()) {
            bits |= bit(stem);
        }
        if (words().size() == 1 && compact.length() >= SHORTEST_WITH_ENDING) {
            bits |= bit(compact.substring(0, SHORTEST_WITH_ENDING));
        }
        return words().isEmpty() ? bits : bits | bit(words().get(0));
    }

    private static long bit(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return 1L << (hash >>> 26);
    }

    @Override
    public String toString() {
        return text;
    }
}
