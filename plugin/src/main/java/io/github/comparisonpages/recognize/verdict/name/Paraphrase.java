package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the option that is told in other words: most of the words that only it has are there, and clearly more than of any other.
 * A word weighs the less the more options have it.
 */
public final class Paraphrase {

    private static final int NOBODY = -1;
    private static final double COMMON = 0.15;
    private static final double FEW_WORDS = 0.6;
    private static final double NEARLY_ALL = 0.7;
    private static final double NEARLY_ALL_MARGIN = 0.35;
    private static final int SHORTEST_SLIP = 8;
    private static final int LONGEST_SLIP = 200;
    private static final double SAME = 0.9;
    private static final double ANOTHER = 0.75;

    /** How often a page may ask: each answer looks at all options. */
    private static final int MOST_QUESTIONS = 500;

    private static final int MOST_SLIPS = 300;

    private final ChoiceVocabulary vocabulary;

    /** For each option the words of each of its names, without endings and without those that say little. */
    private final List<List<Set<String>>> bags = new ArrayList<>();

    /** For each option the very words of all its names. */
    private final List<Set<String>> words = new ArrayList<>();

    private final List<List<String>> joined = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private int questions = MOST_QUESTIONS;
    private int slips = MOST_SLIPS;

    /** How well an option fits: its own words found, of those said how many are its. */
    private record Fit(int option, double share, int own, int hits, double explained) {}

    /**
     * How sure it has to be.
     *
     * @param share the share of the option's weight that has to be there
     * @param margin how far ahead of the second it has to be
     * @param explained the share of what is said that has to be the option's
     */
    public record Bar(double share, double margin, double explained) {}

    public Paraphrase(List<Choosable> options, ChoiceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Choosable option : options) {
            var own = new ArrayList<Set<String>>();
            var all = new HashSet<String>();
            var plain = new HashSet<String>();
            var whole = new ArrayList<String>();
            var names = new ArrayList<String>(List.of(option.name()));
            names.addAll(option.spellings());
            for (String name : names) {
                var tokens = Tokens.words(name);
                tokens.forEach(t -> plain.add(t.word()));
                whole.add(Tokens.key(tokens).replace(" ", ""));
                var bag = content(tokens);
                if (!bag.isEmpty()) {
                    own.add(bag);
                    all.addAll(bag);
                }
            }
            bags.add(own);
            words.add(plain);
            joined.add(whole);
            all.forEach(w -> holders.merge(w, 1, Integer::sum));
        }
    }

    /** The words that say something, without their endings. */
    public Set<String> content(List<Token> tokens) {
        var content = new HashSet<String>();
        for (Token token : tokens) {
            if (token.isWord() && !vocabulary.isOne(ChoiceTerm.STOP, token)) {
                content.add(Tokens.stem(token.word()));
            }
        }
        return content;
    }

    /** How many of these words are the option's, under its name. */
    public int common(int option, List<Token> tokens) {
        var bag =
                bags.get(option).isEmpty() ? Set.<String>of() : bags.get(option).get(0);
        var said = content(tokens);
        said.retainAll(bag);
        return said.size();
    }

    public int size(int option) {
        return bags.get(option).isEmpty() ? 0 : bags.get(option).get(0).size();
    }

    /** Whether one of these words is the option's. */
    boolean touches(int option, List<Token> tokens) {
        for (String word : content(tokens)) {
            for (Set<String> bag : bags.get(option)) {
                if (bag.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private double weight(String word) {
        int n = bags.size();
        int have = holders.getOrDefault(word, 1);
        return have >= n && n > 1 ? COMMON : 1.0 / have;
    }

    /** The option that these words mean; -1 where none is clearly ahead. */
    public int near(List<Token> tokens, Bar bar) {
        var said = content(tokens);
        if (said.isEmpty() || questions-- <= 0) {
            return NOBODY;
        }
        var fits = new ArrayList<Fit>(bags.size());
        for (int i = 0; i < bags.size(); i++) {
            fits.add(fit(i, said, tokens));
        }
        fits.sort((a, b) -> Double.compare(b.share, a.share));
        var best = fits.get(0);
        boolean ahead = fits.size() == 1 || best.share - fits.get(1).share >= bar.margin;
        if (best.share >= bar.share && best.own >= 1 && best.explained >= bar.explained && ahead) {
            return best.option;
        }
        // The author shortens: nearly all that is said is of one option.
        fits.sort((a, b) -> Double.compare(b.explained, a.explained));
        best = fits.get(0);
        ahead = fits.size() == 1 || best.explained - fits.get(1).explained >= NEARLY_ALL_MARGIN;
        return best.explained >= NEARLY_ALL && best.own >= 1 && best.hits >= 2 && ahead ? best.option : NOBODY;
    }

    private Fit fit(int option, Set<String> said, List<Token> tokens) {
        double best = 0;
        int own = 0;
        int most = 0;
        for (Set<String> bag : bags.get(option)) {
            double found = 0;
            double all = 0;
            int mine = 0;
            int hits = 0;
            for (String word : bag) {
                double weight = weight(word);
                all += weight;
                if (said.contains(word)) {
                    found += weight;
                    hits++;
                    mine += holders.getOrDefault(word, 0) == 1 ? 1 : 0;
                }
            }
            if (bag.size() <= 2 && hits > 0 && !saysVeryWord(option, tokens)) {
                continue;
            }
            double share = all == 0 ? 0 : found / all;
            boolean little = bag.size() < 4 && share < FEW_WORDS || bag.size() == 1 && said.size() > 2;
            if (share > best && !little) {
                best = share;
                own = mine;
                most = hits;
            }
        }
        int explained = 0;
        for (String word : said) {
            explained += bags.get(option).stream().anyMatch(bag -> bag.contains(word)) ? 1 : 0;
        }
        return new Fit(option, best, own, most, (double) explained / said.size());
    }

    /** Short names need the very words, give or take a plural. */
    private boolean saysVeryWord(int option, List<Token> tokens) {
        var own = words.get(option);
        for (Token token : tokens) {
            String word = token.word();
            if (own.contains(word)
                    || own.contains(word + "s")
                    || word.endsWith("s") && own.contains(word.substring(0, word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The option of which these words are the name with a slip of the pen, or run together; -1 where there is none. */
    int slip(List<Token> tokens) {
        String text = Tokens.key(tokens).replace(" ", "");
        if (text.length() < SHORTEST_SLIP || text.length() > LONGEST_SLIP || slips-- <= 0) {
            return NOBODY;
        }
        int best = NOBODY;
        double first = 0;
        double second = 0;
        for (int i = 0; i < joined.size(); i++) {
            double likeness = 0;
            for (String name : joined.get(i)) {
                String start = name.length() > text.length() + 3 ? name.substring(0, text.length()) : name;
                likeness = Math.max(
                        likeness, 1 - (double) distance(text, start) / Math.max(text.length(), start.length()));
            }
            if (likeness > first) {
                second = first;
                first = likeness;
                best = i;
            } else {
                second = Math.max(second, likeness);
            }
        }
        return first >= SAME && second < ANOTHER ? best : NOBODY;
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
