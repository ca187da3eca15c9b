package io.github.comparisonpages.lint.suppress;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.SourceSpan;
import java.util.List;

/**
 * An author's wish that rules say nothing about a part of a page.
 *
 * @param rules the ids, as written
 * @param comment where the wish stands
 * @param part what it covers, in whole lines
 */
public record Suppression(String file, List<String> rules, SourceSpan comment, SourceSpan part) {

    public Suppression {
        rules = List.copyOf(rules);
    }

    boolean covers(Diagnostic diagnostic, String rule) {
        int line = diagnostic.span().start().line();
        return diagnostic.rule().equals(rule)
                && diagnostic.file().equals(file)
                && line >= part.start().line()
                && line <= part.end().line();
    }
}
