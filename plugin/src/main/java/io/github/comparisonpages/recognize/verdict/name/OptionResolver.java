package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.name.Paraphrase.Bar;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says which option a phrase means: by its name, by its number, by the start of its name, in other words, with a slip of the pen.
 * Positions are places among the units of a page; they decide where a page counts its options anew.
 */
public final class OptionResolver {

    /** Behind everything else of a page. */
    static final int END = Integer.MAX_VALUE;

    public static final int NOBODY = -1;

    private static final Bar IN_A_SENTENCE = new Bar(0.6, 0.3, 0);
    private static final Bar BEHIND_A_LABEL = new Bar(0.5, 0.25, 0);
    private static final Bar SHORT_BEHIND_A_LABEL = new Bar(0.5, 0.25, 0.3);
    private static final Bar WITH_A_NUMBER = new Bar(0.3, 0, 0);
    private static final Bar BEHIND_A_NUMBER = new Bar(0.5, 0.2, 0);
    private static final int SHORT = 14;
    private static final int LONGEST = 1000;

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}\\p{S}\\uFE0F]+|[\\s\\p{P}\\p{S}\\uFE0F]+$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[a-z]?|[a-h]");
    private static final Pattern NUMBER_IN_FRONT =
            Pattern.compile("^(?:\\d{1,2}[a-z]?(?=[\\s.:)）-])|[A-H](?=[.:)）-]))");
    private static final Pattern TITLE_NUMBER =
            Pattern.compile("^[\\s\\p{P}\\p{S}]*(?:\\d+(?:\\.\\d+)*[a-z]?[.):]?\\s+)?");
    private static final Pattern OPTION_NUMBER =
            Pattern.compile("^(\\p{L}+)\\s*#?\\s*(?:\\d+[a-z]?|[A-Z])\\s*[-–—:.)]*\\s*");
    private static final Pattern EXPLAINED = Pattern.compile("^\\s*[)\\]\"”]?\\s*[:：]\\s*(.{4,200})", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.;]\\s");

    private final List<Choosable> options;
    private final ChoiceVocabulary vocabulary;
    private final NameIndex names;
    private final OptionNumbers numbers;
    private final Paraphrase paraphrase;

    public OptionResolver(
            List<Choosable> options,
            ChoiceVocabulary vocabulary,
            NameIndex names,
            OptionNumbers numbers,
            Paraphrase paraphrase) {
        this.options = options;
        this.vocabulary = vocabulary;
        this.names = names;
        this.numbers = numbers;
        this.paraphrase = paraphrase;
    }

    public List<Choosable> options() {
        return options;
    }

    public NameIndex names() {
        return names;
    }

    public OptionNumbers numbers() {
        return numbers;
    }

    public Paraphrase paraphrase() {
        return paraphrase;
    }

    /** A text without white space and signs at its ends. */
    public static String trim(String text) {
        return EDGES.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .replaceAll("");
    }

    /** The option that this text is the name of; -1 where it is none. */
    public int exact(String text) {
        return names.exact(Tokens.words(text));
    }

    /** The option that this text is the name or the number of, or starts; -1 where it is neither. Slips are none. */
    public int named(String text) {
        String plain = trim(text);
        var words = Tokens.words(plain);
        int exact = words.isEmpty() ? NOBODY : names.exact(words);
        if (exact >= 0 || words.isEmpty()) {
            return exact;
        }
        boolean number =
                words.size() == 1 && NUMBER.matcher(words.get(0).word()).matches();
        return number ? numbers.at(words.get(0).word(), END) : names.starting(withoutNumber(plain));
    }

    /** The option that a phrase means in a sentence; -1 where it means none. */
    public int inSentence(String text, int at) {
        return resolve(text, at, false);
    }

    /** The same of what stands behind a label, where an option is to be expected. */
    public int behindLabel(String text, int at) {
        return resolve(text, at, true);
    }

    private int resolve(String text, int at, boolean label) {
        String plain = trim(text);
        var words = Tokens.words(plain);
        if (words.isEmpty()) {
            return NOBODY;
        }
        int exact = names.exact(words);
        if (exact >= 0) {
            return exact;
        }
        if (words.size() == 1 && NUMBER.matcher(words.get(0).word()).matches()) {
            return numbers.at(words.get(0).word(), at);
        }
        var number = NUMBER_IN_FRONT.matcher(plain);
        if (number.find()) {
            int numbered = numbers.at(number.group(), at);
            if (numbered >= 0 && paraphrase.near(words, WITH_A_NUMBER) == numbered) {
                return numbered;
            }
        }
        int starting = words.size() <= SHORT ? names.starting(plain) : NOBODY;
        if (starting >= 0) {
            return starting;
        }
        int near = paraphrase.near(
                words, !label ? IN_A_SENTENCE : words.size() <= SHORT ? SHORT_BEHIND_A_LABEL : BEHIND_A_LABEL);
        return near >= 0 ? near : paraphrase.slip(words);
    }

    /** Whether what stands behind a number may belong to the option with that number. */
    boolean fits(int option, String behind) {
        var explained = EXPLAINED.matcher(behind.length() > LONGEST ? behind.substring(0, LONGEST) : behind);
        if (!explained.find()) {
            return true;
        }
        var words = Tokens.words(SENTENCE_END.split(explained.group(1), 2)[0]);
        words = words.subList(0, Math.min(words.size(), 20));
        if (vocabulary.at(ChoiceTerm.BECAUSE, words, 0) > 0) {
            return true;
        }
        int near = paraphrase.near(words, BEHIND_A_NUMBER);
        return near >= 0 ? near == option : numbers.has(option) || paraphrase.touches(option, words);
    }

    /** The option that a heading names, its number aside; -1 where it names none. */
    public int ofTitle(String title) {
        String tidy = title.strip();
        int exact = exact(tidy);
        return exact >= 0 ? exact : names.starting(withoutNumber(tidy));
    }

    /** A heading without the number in front: "2. Kafka", "Option B: Kafka". */
    public String withoutNumber(String title) {
        boolean word = !title.isEmpty() && Character.isLetter(title.charAt(0));
        String rest = word ? title : TITLE_NUMBER.matcher(title).replaceFirst("");
        var number = OPTION_NUMBER.matcher(rest);
        return number.find() && vocabulary.is(ChoiceTerm.OPTION, Tokens.of(number.group(1)))
                ? rest.substring(number.end())
                : rest;
    }
}
