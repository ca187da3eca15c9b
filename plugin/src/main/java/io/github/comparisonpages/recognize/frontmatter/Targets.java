package io.github.comparisonpages.recognize.frontmatter;

import io.github.comparisonpages.recognize.frontmatter.StatusTokens.Kind;
import io.github.comparisonpages.recognize.vocabulary.Term;
import io.github.comparisonpages.recognize.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The other records that a line names, from one of its words on: links, names of files, numbers. For example, {@code ADR-3
 * <0003-tea.md>, [4](4.md) and ADR 5} names three.
 */
final class Targets {

    private final StatusTokens tokens;
    private final Vocabulary vocabulary;
    private final List<String> written = new ArrayList<>();
    private int end;

    private Targets(StatusTokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** Those that the words from this one on name, up to the first other word. */
    static Targets from(StatusTokens tokens, int start, Vocabulary vocabulary) {
        var targets = new Targets(tokens, vocabulary);
        targets.end = start;
        int at = start;
        while (targets.take(at)) {
            at = targets.end;
            if (at < tokens.size()
                    && !tokens.startsSentence(at)
                    && vocabulary.isNormal(Term.AND, tokens.get(at).word())) {
                at++;
            }
        }
        return targets;
    }

    /** The targets as written. */
    List<String> written() {
        return written;
    }

    /** The first word behind them. */
    int end() {
        return end;
    }

    private boolean take(int start) {
        int at = start;
        if (at > 0 && !written.isEmpty() && tokens.startsSentence(at)) {
            return false;
        }
        while (at < tokens.size() && isLead(at)) {
            at++;
        }
        if (at >= tokens.size() || tokens.get(at).kind() == Kind.WORD || tooFar(start, at)) {
            return false;
        }
        boolean named = at > start && tokens.get(at).kind() == Kind.NAME;
        String target = tokens.written(named ? at - 1 : at, at + 1);
        if (at + 1 < tokens.size() && opens(at + 1)) {
            // "ADR-3 <0003-tea.md>", "ADR-3 ([Tea](0003-tea.md))": the second is the way to it
            at++;
            target = tokens.written(at, at + 1);
        }
        written.add(target);
        end = at + 1;
        return true;
    }

    /** Another name counts only where nothing but a comma or a small word stands between. */
    private boolean tooFar(int start, int at) {
        for (int i = start; i <= at; i++) {
            String gap = tokens.gap(i);
            if (gap.indexOf('\n') >= 0
                    || i > start && gap.indexOf('.') >= 0
                    || !written.isEmpty() && i == start && gap.indexOf('(') >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(int at) {
        String word = tokens.get(at).word();
        return tokens.get(at).kind() == Kind.WORD
                && (vocabulary.isNormal(Term.RECORD_WORD, word) || vocabulary.isNormal(Term.ARTICLE, word));
    }

    private boolean opens(int at) {
        String gap = tokens.gap(at).strip();
        return tokens.get(at).kind() == Kind.LINK && (gap.equals("(") || gap.equals(":"))
                || tokens.get(at).kind() == Kind.NAME && gap.equals("<");
    }
}
