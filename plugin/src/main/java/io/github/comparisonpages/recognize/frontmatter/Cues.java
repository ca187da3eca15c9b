package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.recognize.frontmatter.StatusTokens.Kind;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the words of a line that tie a record to another one: "superseded by", "amends in part". */
final class Cues {

    /** No phrase has more words. */
    static final int LONGEST = 6;

    private static final Relation.Kind[] KINDS = Relation.Kind.values();

    private final StatusTokens tokens;
    private final Vocabulary vocabulary;

    Cues(StatusTokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /**
     * Such words.
     *
     * @param kind what they say; null where the other record is only related
     * @param words in their normal form
     * @param partly whether they say that it holds for a part
     * @param end the token behind them
     */
    record Cue(Relation.@Nullable Kind kind, String words, boolean partly, int end) {}

    /** The term whose phrases say this. */
    static Term term(Relation.Kind kind) {
        return switch (kind) {
            case SUPERSEDES -> Term.SUPERSEDES;
            case SUPERSEDED_BY -> Term.SUPERSEDED_BY;
            case AMENDS -> Term.AMENDS;
            case AMENDED_BY -> Term.AMENDED_BY;
            case CLARIFIES -> Term.CLARIFIES;
            case CLARIFIED_BY -> Term.CLARIFIED_BY;
        };
    }

    /** The longest that starts with this token; null where none does. */
    @Nullable
    Cue at(int from) {
        if (!mayStart(tokens.get(from).word(), vocabulary)) {
            return null;
        }
        for (int end = Math.min(tokens.size(), from + LONGEST); end > from; end--) {
            if (!isPhrase(from, end)) {
                continue;
            }
            String words = words(from, end);
            int behind = end + partlyAt(end);
            for (Relation.Kind kind : KINDS) {
                if (vocabulary.isNormal(term(kind), words)) {
                    return new Cue(kind, words, behind > end || hasPartly(from, end), behind);
                }
            }
            if (vocabulary.isNormal(Term.RELATES, words)) {
                return new Cue(null, words, false, end);
            }
        }
        return null;
    }

    /** Whether a phrase starts with this word; nearly no word is such. */
    static boolean mayStart(String word, Vocabulary vocabulary) {
        var terms = vocabulary.startingAs(word);
        for (Relation.Kind kind : KINDS) {
            if (terms.contains(term(kind))) {
                return true;
            }
        }
        return terms.contains(Term.RELATES);
    }

    /** Whether these tokens are words of one clause. */
    boolean isPhrase(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.get(i).kind() != Kind.WORD || i > from && tokens.starts(i)) {
                return false;
            }
        }
        return true;
    }

    /** These tokens in their normal form. */
    String words(int from, int end) {
        if (end == from + 1) {
            return tokens.get(from).word();
        }
        var words = new StringBuilder();
        for (int i = from; i < end; i++) {
            words.append(i > from ? " " : "").append(tokens.get(i).word());
        }
        return words.toString();
    }

    private boolean hasPartly(int from, int end) {
        for (int i = from; i < end; i++) {
            if (partlyAt(i) > 0 && i + partlyAt(i) <= end) {
                return true;
            }
        }
        return false;
    }

    /** How many words from this one on say "in part"; 0 for none. */
    int partlyAt(int at) {
        for (int n = Math.min(2, tokens.size() - at); n > 0; n--) {
            if (isPhrase(at, at + n) && vocabulary.isNormal(Term.PARTLY, words(at, at + n))) {
                return n;
            }
        }
        return 0;
    }

    /** How many words right before this one say so. */
    int partlyBefore(int at) {
        for (int n = Math.min(2, at); n > 0; n--) {
            if (isPhrase(at - n, at) && vocabulary.isNormal(Term.PARTLY, words(at - n, at))) {
                return n;
            }
        }
        return 0;
    }

    /** Whether a note begins so. */
    boolean isPartly(String note) {
        return vocabulary.leads(Term.PARTLY, io.github.comparisonpages.text.Words.normalize(note));
    }
}
