package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import java.util.stream.Stream;

final class ControlCharacter extends PageRule {

    ControlCharacter() {
        super(
                "control-character",
                Group.TEXT,
                Severity.ERROR,
                "The text holds a control character",
                "Remove it: it cannot be seen, and terminals and browsers may obey it.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return CharacterSearch.in(page, c -> Character.isISOControl(c) && c != '\t')
                .map(hit -> at(page, hit.span(), "this line holds the control character " + hit.name()));
    }
}
