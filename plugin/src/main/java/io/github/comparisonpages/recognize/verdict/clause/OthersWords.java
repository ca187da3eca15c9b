package io.github.comparisonpages.recognize.verdict.clause;

import io.github.comparisonpages.recognize.verdict.clause.Clause.Named;
import io.github.comparisonpages.recognize.verdict.grammar.ChoiceTerm;
import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.text.Passage;

/** Tells whether the words that choose are those of others. */
final class OthersWords {

    private static final int WORDS_OF_A_CUE = 5;

    private final ClausePass pass;

    OthersWords(ClausePass pass) {
        this.pass = pass;
    }

    /** Whether others choose: "according to the vendor", one reader wrote: "Use X". */
    boolean choose(Clause clause, Named named) {
        boolean told = pass.vocabulary.contains(ChoiceTerm.PLAIN, clause.cue)
                && pass.has(ChoiceTerm.WE, Math.max(0, clause.from - WORDS_OF_A_CUE), clause.from);
        return clause.chooses() && (clause.heard && !told || isQuoted(clause, named));
    }

    private boolean isQuoted(Clause clause, Named named) {
        if (clause.label || !clause.passive && clause.from > named.at) {
            return false;
        }
        int cueAt = clause.passive ? Math.min(clause.to, pass.size() - 1) : clause.from - 1;
        if (cueAt < 0) {
            return false;
        }
        var cue = pass.token(cueAt);
        for (Passage.Apart apart : pass.passage.apart()) {
            if (apart.format() == Passage.Format.QUOTED
                    && apart.start() <= Math.min(cue.start(), named.token.start())
                    && apart.end() >= Math.max(cue.end(), named.token.end())
                    && (apart.start() > pass.token(0).start() || hasWordBehind(apart.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWordBehind(int end) {
        for (Token token : pass.tokens) {
            if (token.start() >= end && token.isWord()) {
                return true;
            }
        }
        return false;
    }
}
