package io.github.comparisonpages.lint.rule.text;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

/** Reading reports files and tables that are too large; this finds the files beside a page. */
final class TooLarge extends LinkRule {

    TooLarge() {
        super(DiagnosticId.TOO_LARGE);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        return targets
                .attachment(link)
                .filter(ProjectFiles.State.TOO_LARGE::equals)
                .map(state -> at(
                        link,
                        "the file '%s' is larger than a file beside a page may be"
                                .formatted(Spelling.quoted(link.path()))))
                .stream();
    }
}
