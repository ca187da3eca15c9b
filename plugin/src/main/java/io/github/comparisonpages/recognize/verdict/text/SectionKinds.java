package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which sections decide, by their headings: "Decision Outcome", "Our pick: Kafka", "Conclusion". */
public final class SectionKinds {

    private static final Pattern LEAD = Pattern.compile(
            "^[\\s\\p{P}\\p{S}\\uFE0F]*(?:\\d+(?:\\.\\d+)*[.):]?|[ivx]+[.)])?[\\s\\p{P}\\p{S}\\uFE0F]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDED =
            Pattern.compile("^(.*?)\\s*(?:[:：]|\\s[-–—]+\\s|\\s[→|]\\s)\\s*(.*)$", Pattern.DOTALL);
    /** What tells no more than when or for whom: ", six months later", "(March)", " 2024". */
    private static final Pattern ASIDE = Pattern.compile("\\s*(?:[,(:：（，]|\\s[-–—]\\s|\\s\\d).*$", Pattern.DOTALL);

    private static final String DIVIDERS = ":：-–—→|";
    private static final int LONGEST = 300;
    private static final int WORDS_BEHIND = 6;
    private static final int FEW_WORDS = 7;

    private final ChoiceVocabulary vocabulary;
    private final Map<Part, Kind> known = new HashMap<>();

    /**
     * What a section does.
     *
     * @param strong whether it decides
     * @param weak whether it concludes, and may decide
     * @param rest where in the heading the answer starts; -1 where the heading gives none
     */
    public record Kind(boolean strong, boolean weak, int rest) {

        public static final Kind OTHER = new Kind(false, false, -1);

        public boolean decides() {
            return strong || weak;
        }

        public boolean answers() {
            return rest >= 0;
        }
    }

    public SectionKinds(ChoiceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Kind of(Part part) {
        return known.computeIfAbsent(part, p -> of(p.title().text()));
    }

    /** What a heading of these words does. */
    public Kind of(String title) {
        if (title.length() > LONGEST) {
            return Kind.OTHER;
        }
        int start = leadOf(title);
        String raw = title.substring(start);
        var divided = DIVIDED.matcher(raw);
        boolean cut = mayBeDivided(raw) && divided.find();
        var whole = Tokens.words(raw);
        var head = cut ? Tokens.words(divided.group(1)) : whole;
        int rest = cut && !divided.group(2).isEmpty() ? start + divided.start(2) : -1;
        for (ChoiceTerm term : List.of(ChoiceTerm.STRONG, ChoiceTerm.WEAK)) {
            if (vocabulary.is(term, head)) {
                return kind(term, rest);
            }
            if (vocabulary.is(term, whole)) {
                return kind(term, -1);
            }
        }
        if (rest >= 0
                && vocabulary.is(ChoiceTerm.STATUS, head)
                && vocabulary.is(ChoiceTerm.MARK, Tokens.words(title.substring(rest)))) {
            return kind(ChoiceTerm.WEAK, -1);
        }
        boolean labelled = vocabulary.is(ChoiceTerm.LABEL, head)
                || head.size() <= 3 && vocabulary.at(ChoiceTerm.ADJECTIVE, head, 0) > 0;
        if (rest >= 0 && labelled) {
            return kind(ChoiceTerm.STRONG, rest);
        }
        if (vocabulary.is(ChoiceTerm.WEAK_ALONE, whole)
                || vocabulary.is(
                        ChoiceTerm.WEAK_ALONE, Tokens.words(ASIDE.matcher(raw).replaceFirst("")))) {
            return kind(ChoiceTerm.WEAK, -1);
        }
        return vocabulary.has(ChoiceTerm.NO_HEADING, cut ? head : whole) ? Kind.OTHER : part(whole, rest);
    }

    /** Where the words start. */
    private static int leadOf(String title) {
        boolean word = !title.isEmpty() && Character.isLetter(title.charAt(0)) && "ivxIVX".indexOf(title.charAt(0)) < 0;
        var lead = LEAD.matcher(title);
        return !word && lead.find() ? lead.end() : 0;
    }

    private static boolean mayBeDivided(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (DIVIDERS.indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A heading that starts or ends with words that decide. */
    private Kind part(List<Token> words, int rest) {
        for (ChoiceTerm term : List.of(ChoiceTerm.STRONG, ChoiceTerm.WEAK)) {
            int n = vocabulary.at(term, words, 0);
            if (n > 0 && words.size() - n <= WORDS_BEHIND) {
                if (isNumbered(words, n)) {
                    return Kind.OTHER;
                }
                return kind(term, rest);
            }
            for (int i = 1; i < words.size() && words.size() <= FEW_WORDS; i++) {
                if (vocabulary.at(term, words, i) == words.size() - i) {
                    return kind(term, -1);
                }
            }
        }
        return Kind.OTHER;
    }

    /** Whether this is one of several options: "Solution 1", "Proposal B". */
    private boolean isNumbered(List<Token> words, int at) {
        if (at >= words.size() || vocabulary.at(ChoiceTerm.OPTION, words, 0) != at) {
            return false;
        }
        String number = words.get(at).raw();
        return number.length() == 1 || Character.isDigit(number.charAt(0));
    }

    private static Kind kind(ChoiceTerm term, int rest) {
        return new Kind(term == ChoiceTerm.STRONG, term == ChoiceTerm.WEAK, rest);
    }

    /** Whether a heading's words say that nothing is decided below it. */
    public boolean isOther(Part part) {
        return vocabulary.has(ChoiceTerm.NO_HEADING, part.titleWords());
    }
}
