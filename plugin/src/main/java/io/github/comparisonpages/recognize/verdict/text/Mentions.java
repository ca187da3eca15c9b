package io.github.comparisonpages.recognize.verdict.text;

import io.github.comparisonpages.recognize.verdict.grammar.Token;
import io.github.comparisonpages.recognize.verdict.grammar.Tokens;
import java.util.List;

/** Where else a page has the same words. */
public final class Mentions {

    private static final int MENTIONS = 2;

    private final List<Part> parts;

    public Mentions(List<Part> parts) {
        this.parts = parts;
    }

    /** Whether the page's title has these words. */
    public boolean isInTitle(List<Token> name) {
        String key = ' ' + Tokens.key(name) + ' ';
        for (Part part : parts) {
            if (!part.isPage() && part.isTop()) {
                return (' ' + Tokens.key(part.titleWords()) + ' ').contains(key);
            }
        }
        return false;
    }

    /** Whether other paragraphs than this one have these words too. */
    public boolean isMentioned(Unit here, List<Token> name) {
        String key = ' ' + Tokens.key(name) + ' ';
        int count = 0;
        for (Part part : parts) {
            for (Unit unit : part.units()) {
                boolean has = unit != here && unit.isText() && (' ' + Tokens.key(unit.tokens()) + ' ').contains(key);
                count += has ? 1 : 0;
            }
        }
        return count >= MENTIONS;
    }
}
