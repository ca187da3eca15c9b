package io.github.comparisonpages.recognize.verdict.name;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Token.Spelling;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ways to shorten a name: without its aside, without what follows its colon, without the verb or article before it. */
final class ShortNames {

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[（][^)\\]）]*[)\\]）]\\s*");
    private static final Pattern LAST_ASIDE = Pattern.compile("[(（]([^()（）]{2,40})[)）]\\s*$");
    private static final Pattern DIVIDED =
            Pattern.compile("^([^:：]{2,60}?)\\s*(?:[:：]|\\s[-–—]+\\s)\\s*(.+)$", Pattern.DOTALL);

    private static final String BRACKETS = "([（";
    private static final String DIVIDERS = ":：-–—";

    /** No longer name is shortened. */
    private static final int LONGEST = 300;

    private final ChoiceVocabulary vocabulary;

    ShortNames(ChoiceVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The short forms of one kind: without asides, or without verbs and descriptions. */
    List<List<Token>> of(String name, Spelling spelling) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        boolean verbs = spelling == Spelling.WITHOUT_VERB;
        var found = new ArrayList<List<Token>>();
        boolean brackets = isAnyIn(BRACKETS, name);
        String aside = brackets ? ASIDE.matcher(name).replaceAll(" ").strip() : name.strip();
        if (!aside.isEmpty() && !aside.equals(name)) {
            found.add(Tokens.words(aside));
        }
        var divided = isAnyIn(DIVIDERS, name) ? DIVIDED.matcher(name) : null;
        if (divided != null && divided.find()) {
            var before = Tokens.words(divided.group(1));
            if (before.size() <= 3 && vocabulary.at(ChoiceTerm.OPTION, before, 0) > 0) {
                found.add(Tokens.words(divided.group(2)));
            } else if (verbs) {
                found.add(before);
            }
        }
        if (verbs) {
            withoutLead(Tokens.words(name), found);
            withoutLead(Tokens.words(aside), found);
            var inner = brackets ? LAST_ASIDE.matcher(name) : null;
            if (inner != null && inner.find()) {
                var words = Tokens.words(inner.group(1));
                if (words.size() <= 3) {
                    found.add(words);
                }
            }
        }
        found.removeIf(this::saysNothing);
        return found;
    }

    private static boolean isAnyIn(String characters, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (characters.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void withoutLead(List<Token> words, List<List<Token>> found) {
        int verb = vocabulary.at(ChoiceTerm.CHOOSE, words, 0);
        if (verb > 0 && verb < words.size()) {
            found.add(words.subList(verb, words.size()));
        }
        if (words.size() > 1 && vocabulary.isOne(ChoiceTerm.ARTICLE, words.get(0))) {
            found.add(words.subList(1, words.size()));
        }
    }

    private boolean saysNothing(List<Token> words) {
        for (Token word : words) {
            if (!vocabulary.isOne(ChoiceTerm.STOP, word)
                    && !vocabulary.isOne(ChoiceTerm.OPTION, word)
                    && !Tokens.isNumber(word.word())) {
                return false;
            }
        }
        return true;
    }
}
