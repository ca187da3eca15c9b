package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

final class ActiveFile extends LinkRule {

    ActiveFile() {
        super(DiagnosticId.ACTIVE_FILE);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        return targets
                .attachment(link)
                .filter(ProjectFiles.State.ACTIVE::equals)
                .map(state -> at(
                        link, "the file '%s' is a web page, and is not copied".formatted(Spelling.quoted(link.path()))))
                .stream();
    }
}
