package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Severity;

/** A rule whose findings come from the stages that read: it is listed so that projects can set its severity. */
final class ReadingRule extends Rule {

    ReadingRule(String id, Group group, Severity severity, String summary, String hint) {
        super(id, group, severity, summary, hint);
    }
}
