package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

final class MissingImage extends LinkRule {

    MissingImage() {
        super(DiagnosticId.MISSING_IMAGE);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        if (!link.image() || link.here()) {
            return Stream.empty();
        }
        if (link.outside()) {
            return Stream.of(
                    at(link, "the picture '%s' is outside the docs folder".formatted(Spelling.quoted(link.written()))));
        }
        return targets.files().state(link.path()).isPresent()
                ? Stream.empty()
                : Stream.of(at(
                        link, "there is no picture '%s' in the docs folder".formatted(Spelling.quoted(link.path()))));
    }
}
