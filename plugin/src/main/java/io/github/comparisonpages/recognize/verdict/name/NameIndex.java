package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Token.Spelling;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import io.github.comparisonpages.recognize.verdict.text.SmallWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the options, with what they are called in short. What two options share names neither, unless it is the whole
 * name of one.
 */
public final class NameIndex {

    private static final int NOBODY = -1;
    private static final int READ_OF_A_TEXT = 400;

    private final ChoiceVocabulary vocabulary;
    private final List<Choosable> options;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Claim>> byFirstStem = new HashMap<>();

    /** The words of the page without their endings, and the names that may start with them. */
    private final Map<String, String> stems = new HashMap<>();

    private final Map<String, List<Claim>> byWord = new HashMap<>();

    /** For each option the single words of its names that are written large. */
    private final List<Set<String>> proper = new ArrayList<>();

    /** One way to name an option: {@code raw} is how a short name has to be written; empty for others. */
    private record Claim(int option, List<String> words, List<String> stems, Spelling spelling, String raw) {}

    /** A name found in a text: of which option, up to which token. */
    record Found(int option, int end, int words, Spelling spelling) {}

    public NameIndex(List<Choosable> options, ChoiceVocabulary vocabulary, SmallWords smallWords) {
        this.vocabulary = vocabulary;
        this.options = options;
        for (int i = 0; i < options.size(); i++) {
            claim(i, Tokens.words(options.get(i).name()), Spelling.NAME, "");
        }
        for (int i = 0; i < options.size(); i++) {
            for (String alias : options.get(i).spellings()) {
                claim(i, Tokens.words(alias), Spelling.ALIAS, "");
            }
        }
        var variants = new ShortNames(vocabulary);
        for (Spelling spelling : List.of(Spelling.WITHOUT_ASIDE, Spelling.WITHOUT_VERB)) {
            for (int i = 0; i < options.size(); i++) {
                for (String name : names(i)) {
                    for (List<Token> words : variants.of(name, spelling)) {
                        claim(i, words, spelling, "");
                    }
                }
            }
        }
        addProper();
        addShort(smallWords);
        addInflected();
        index();
    }

    private List<String> names(int option) {
        var names = new ArrayList<String>();
        names.add(options.get(option).name());
        names.addAll(options.get(option).spellings());
        return names;
    }

    private void claim(int option, List<Token> words, Spelling spelling, String raw) {
        if (words.isEmpty()) {
            return;
        }
        String key = Tokens.key(words);
        var known = claims.get(key);
        if (known != null && (known.option == option || known.spelling.compareTo(spelling) < 0)) {
            return;
        }
        var plain = new ArrayList<String>();
        var stems = new ArrayList<String>();
        for (Token word : words) {
            plain.add(word.word());
            stems.add(Tokens.stem(word.word()));
        }
        claims.put(key, new Claim(known == null ? option : NOBODY, plain, stems, spelling, raw));
    }

    private void addProper() {
        for (int i = 0; i < options.size(); i++) {
            var words = new HashSet<String>();
            for (String name : names(i)) {
                var tokens = Tokens.words(name);
                if (tokens.size() == 1 && isCapitalised(tokens.get(0).raw())) {
                    words.add(tokens.get(0).word());
                }
            }
            proper.add(words);
        }
    }

    /** "Slacka" is Slack where a language puts endings to names. */
    private void addInflected() {
        var endings = vocabulary.texts(ChoiceTerm.INFLECTION);
        for (int i = 0; i < options.size() && !endings.isEmpty(); i++) {
            var words = Tokens.words(options.get(i).name());
            if (words.size() == 1 && isCapitalised(words.get(0).raw())) {
                for (String ending : endings) {
                    String inflected = words.get(0).raw() + ending;
                    claim(i, Tokens.words(inflected), Spelling.ALIAS, inflected);
                }
            }
        }
    }

    private static boolean isCapitalised(String raw) {
        return raw.length() > 1 && Character.isUpperCase(raw.charAt(0)) && isSmall(raw, 1);
    }

    private static boolean isSmall(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (!Character.isLowerCase(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word of one name only, written like a name, stands for it: "Kafka" for "Apache Kafka". */
    private void addShort(SmallWords smallWords) {
        if (options.size() < 2) {
            return;
        }
        var holders = new HashMap<String, Integer>();
        for (int i = 0; i < options.size(); i++) {
            var words = new HashSet<String>();
            for (String name : names(i)) {
                Tokens.words(name).forEach(t -> words.add(t.word()));
            }
            words.forEach(w -> holders.merge(w, 1, Integer::sum));
        }
        for (int i = 0; i < options.size(); i++) {
            String name = options.get(i).name();
            var words = Tokens.words(name);
            if (words.size() < 2 || words.size() > 4) {
                continue;
            }
            for (Token word : words.subList(0, meant(words))) {
                boolean telling = word.start() > 0 || words.size() == 2 || hasSign(word.raw());
                if (telling
                        && word.word().length() > 2
                        && Character.isUpperCase(word.raw().codePointAt(0))
                        && holders.getOrDefault(word.word(), 0) == 1
                        && !vocabulary.isOne(ChoiceTerm.STOP, word)
                        && !vocabulary.isOne(ChoiceTerm.OPTION, word)
                        && !smallWords.contains(word.word())) {
                    claim(i, List.of(word), Spelling.SHORT, word.raw());
                }
            }
        }
    }

    /** How many words of a name say what it is: "WebSocket instead of SSE" is not SSE. */
    private int meant(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            if (vocabulary.at(ChoiceTerm.OVER, words, i) > 0
                    || vocabulary.at(ChoiceTerm.NEG, words, i) > 0
                    || vocabulary.at(ChoiceTerm.REJECT, words, i) > 0) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether a capital or a digit stands behind the first letter. */
    private static boolean hasSign(String raw) {
        for (int i = 1; i < raw.length(); i++) {
            if (Character.isUpperCase(raw.charAt(i)) || Character.isDigit(raw.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void index() {
        for (Claim claim : claims.values()) {
            if (claim.option != NOBODY) {
                byFirstStem
                        .computeIfAbsent(claim.stems.get(0), s -> new ArrayList<>())
                        .add(claim);
            }
        }
        var order = Comparator.<Claim>comparingInt(c -> -c.words.size())
                .thenComparing(Claim::spelling)
                .thenComparingInt(Claim::option);
        byFirstStem.values().forEach(list -> list.sort(order));
    }

    /** The option that these words are a name of; -1 where they are none. */
    int exact(List<Token> words) {
        var claim = claims.get(Tokens.key(words));
        return claim == null ? NOBODY : claim.option;
    }

    /** Whether a word is, in small letters, one that names this option in large ones. */
    boolean isFaint(int option, Token word) {
        return word.raw().equals(word.word()) && proper.get(option).contains(word.word());
    }

    /** The option whose name a text begins with, or whose name begins with the text; -1 where there is none. */
    public int starting(String text) {
        var words = Tokens.words(text.length() > READ_OF_A_TEXT ? text.substring(0, READ_OF_A_TEXT) : text);
        if (words.isEmpty()) {
            return NOBODY;
        }
        int best = NOBODY;
        int longest = 0;
        for (Claim claim : byFirstStem.getOrDefault(Tokens.stem(words.get(0).word()), List.of())) {
            int n = Math.min(claim.words.size(), words.size());
            if (n > longest && claim.spelling != Spelling.SHORT && starts(claim, words, n)) {
                best = claim.option;
                longest = n;
            }
        }
        return best;
    }

    private static boolean starts(Claim claim, List<Token> words, int n) {
        if (claim.words.size() > words.size() && n < 3) {
            return false;
        }
        boolean strict = claim.words.size() <= 2;
        for (int i = 0; i < n; i++) {
            String word = words.get(i).word();
            if (strict
                    ? !isSameOrPlural(claim.words.get(i), word)
                    : !Tokens.stem(word).equals(claim.stems.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameOrPlural(String a, String b) {
        return a.equals(b)
                || a.length() == b.length() + 1 && a.endsWith("s") && a.startsWith(b)
                || b.length() == a.length() + 1 && b.endsWith("s") && b.startsWith(a);
    }

    /** The longest name that stands at a place; null where none does. */
    @Nullable
    Found longest(List<Token> tokens, int at) {
        Found best = null;
        for (Claim claim : claims(tokens.get(at))) {
            if (best != null && claim.words.size() <= best.words) {
                break;
            }
            if (claim.raw.isEmpty() || claim.raw.equals(tokens.get(at).raw())) {
                int end = end(claim, tokens, at);
                if (end > 0 && !(claim.words.size() == 1 && isPartOfWord(tokens, end))) {
                    best = new Found(claim.option, end, claim.words.size(), claim.spelling);
                }
            }
        }
        return best;
    }

    private List<Claim> claims(Token first) {
        var known = byWord.get(first.word());
        if (known == null) {
            known = byFirstStem.getOrDefault(Tokens.stem(first.word()), List.of());
            byWord.put(first.word(), known);
        }
        return known;
    }

    private String stem(Token token) {
        return stems.computeIfAbsent(token.word(), Tokens::stem);
    }

    /** Where a name ends that starts at a place; 0 where it does not stand there. */
    private int end(Claim claim, List<Token> tokens, int at) {
        int words = claim.words.size();
        int i = at;
        for (int w = 0; w < words; w++) {
            while (w > 0 && i < tokens.size() && tokens.get(i).isSign()) {
                var sign = tokens.get(i);
                boolean apart = i + 1 >= tokens.size() || tokens.get(i + 1).start() != sign.end();
                if (words < 4 && apart && sign.isAny(".!?。") || words < 3 && sign.isAny(":;,")) {
                    return 0;
                }
                i++;
            }
            if (i >= tokens.size() || !fits(claim, w, tokens.get(i))) {
                return 0;
            }
            i++;
        }
        return i;
    }

    private boolean fits(Claim claim, int w, Token token) {
        if (!token.isWord()) {
            return false;
        }
        int words = claim.words.size();
        boolean same = token.word().equals(claim.words.get(w));
        return same || (words >= 3 || words == 2 && w == 1) && stem(token).equals(claim.stems.get(w));
    }

    /** "Kafka-like" is another word than "Kafka"; "Kafka-based" is not. */
    private boolean isPartOfWord(List<Token> tokens, int end) {
        if (end + 1 >= tokens.size() || !tokens.get(end).isAny("-")) {
            return false;
        }
        var dash = tokens.get(end);
        var tail = tokens.get(end + 1);
        return dash.start() == tokens.get(end - 1).end()
                && tail.isWord()
                && tail.start() == dash.end()
                && !vocabulary.isOne(ChoiceTerm.COMPOUND, tail);
    }
}
