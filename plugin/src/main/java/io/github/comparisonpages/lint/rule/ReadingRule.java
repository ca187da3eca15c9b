package io.github.comparisonpages.lint.rule;

import io.github.comparisonpages.diagnostic.Severity;

/** A rule whose findings come from the stages that read: it is listed so that projects can set its severity. */
public final class ReadingRule extends Rule {

    public ReadingRule(String id, Group group, Severity severity, String summary, String hint) {
        super(id, group, severity, summary, hint);
    }
}
