package io.github.comparisonpages.recognize.option.words;

import io.github.comparisonpages.recognize.vocabulary.PhraseIndex;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vocabulary's words of sentences that name what was taken and what was not, made ready to be looked for. */
public final class SentenceWords {

    /** The languages' words for not taking something. */
    private static final String REJECTING = "choice.express";

    private final PhraseIndex picking;
    private final PhraseIndex rejecting;
    private final Pattern sentence;
    private final Pattern enumeration;

    SentenceWords(Vocabulary vocabulary) {
        var written = new LinkedHashSet<String>();
        var normal = new ArrayList<String>();
        for (String language : vocabulary.languages()) {
            String line = vocabulary.line(language, REJECTING);
            if (line != null) {
                for (String phrase : line.split("\\|")) {
                    written.add(phrase.strip());
                    normal.add(Words.normalize(phrase));
                }
            }
        }
        var and = any(vocabulary.phrases(Term.AND));
        picking = new PhraseIndex(vocabulary.phrases(Term.PICKING));
        rejecting = new PhraseIndex(normal);
        sentence = Pattern.compile(
                picking(vocabulary) + "\\s+([^.;:]{2,60}?),?\\s+" + and + "\\s+(?:\\p{L}+\\s+)?"
                        + any(written) + "\\s+([^.;]{2,120}?)(?=,?\\s+to\\s|[,.;]|\\s+"
                        + any(vocabulary.phrases(Term.BECAUSE)) + "\\s|$)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        enumeration = Pattern.compile("\\s*,\\s*|\\s+" + and + "\\s+", Pattern.CASE_INSENSITIVE);
    }

    /** An English word alone, "use", picks at the start of a sentence only: else it may be a noun. */
    private static String picking(Vocabulary vocabulary) {
        var alone = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (String phrase : vocabulary.phrases(Term.PICKING)) {
            boolean word = phrase.indexOf(' ') < 0 && vocabulary.isEnglish(Term.PICKING, phrase);
            (word ? alone : others).add(phrase);
        }
        return "(?:\\b" + any(others) + "|(?:^|(?<=[.;:!?]\\s))" + any(alone) + ")";
    }

    private static String any(Iterable<String> phrases) {
        var joined = new StringJoiner("|", "(?:", ")");
        for (String phrase : phrases) {
            if (!Words.normalize(phrase).isEmpty()) {
                joined.add(Pattern.quote(phrase));
            }
        }
        return joined.toString();
    }

    /** Whether a text may hold such a sentence, by its normal form. */
    public boolean mayBeIn(String normal) {
        return rejecting.isWithin(normal) && picking.isWithin(normal);
    }

    /** Its groups are what was taken and what was not; null where the text holds no such sentence. */
    @Nullable
    public Matcher find(String text) {
        var matcher = sentence.matcher(text);
        return matcher.find() ? matcher : null;
    }

    /** The names of "A, B and C". */
    public List<String> enumerated(String text) {
        return List.of(enumeration.split(text));
    }
}
