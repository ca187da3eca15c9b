package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceVocabulary;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the option in the place of "the former" and "the latter", where two were named before. */
final class FormerLatter {

    private FormerLatter() {}

    /** The tokens of a text with these words as mentions of what they stand for; the same where there are none. */
    static List<Token> named(List<Token> tokens, ChoiceVocabulary vocabulary) {
        if (!vocabulary.has(ChoiceTerm.FORMER, tokens) && !vocabulary.has(ChoiceTerm.LATTER, tokens)) {
            return tokens;
        }
        var named = new ArrayList<Token>(tokens.size());
        Map<Integer, Token> options = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); ) {
            var token = tokens.get(i);
            int former = vocabulary.at(ChoiceTerm.FORMER, tokens, i);
            int length = former > 0 ? former : vocabulary.at(ChoiceTerm.LATTER, tokens, i);
            if (length > 0 && options.size() == 2) {
                var two = new ArrayList<>(options.values());
                var meant = two.get(former > 0 ? 0 : 1).option();
                if (meant != null) {
                    named.add(Token.option(
                            meant, token.start(), tokens.get(i + length - 1).end()));
                }
                i += length;
                continue;
            }
            if (token.isOption()) {
                options.putIfAbsent(token.index(), token);
            }
            named.add(token);
            i++;
        }
        return named;
    }
}
