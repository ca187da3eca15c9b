package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what is left for another option: "from X" in "we move from X to Y", "de X" in "passer de X à Y". The rest of the
 * sentence reads as if it said "we move to Y".
 *
 * @param left the option that is left
 * @param from the first token of these words
 * @param to the token behind the last
 */
record Move(int left, int from, int to) {

    /** The first move of a sentence; null where it tells of none. */
    static @Nullable Move in(List<Token> tokens, ChoiceVocabulary vocabulary) {
        for (int i = 0; i < tokens.size(); i++) {
            var move = tokens.get(i).isOption() ? beforeFrom(tokens, i, vocabulary) : behindFrom(tokens, i, vocabulary);
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    /** "From X to Y", where the first word may stand at {@code from}. */
    private static @Nullable Move behindFrom(List<Token> tokens, int from, ChoiceVocabulary vocabulary) {
        int length = vocabulary.at(ChoiceTerm.FROM, tokens, from);
        int left = behindArticles(tokens, from + length, vocabulary);
        if (length == 0 || !isOption(tokens, left)) {
            return null;
        }
        int to = vocabulary.at(ChoiceTerm.TO, tokens, left + 1);
        return to > 0 && isOther(tokens, left, behindArticles(tokens, left + 1 + to, vocabulary))
                ? new Move(tokens.get(left).index(), from, left + 1)
                : null;
    }

    /** "X から Y に", where such words stand behind the name at {@code left}. */
    private static @Nullable Move beforeFrom(List<Token> tokens, int left, ChoiceVocabulary vocabulary) {
        int behind = left + 1 + vocabulary.at(ChoiceTerm.FROM, tokens, left + 1);
        return behind > left + 1
                        && isOther(tokens, left, behind)
                        && vocabulary.at(ChoiceTerm.TO, tokens, behind + 1) > 0
                ? new Move(tokens.get(left).index(), left, behind)
                : null;
    }

    private static int behindArticles(List<Token> tokens, int from, ChoiceVocabulary vocabulary) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).isWord() && vocabulary.isOne(ChoiceTerm.ARTICLE, tokens.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOption(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).isOption();
    }

    private static boolean isOther(List<Token> tokens, int left, int i) {
        return isOption(tokens, i) && tokens.get(i).index() != tokens.get(left).index();
    }
}
