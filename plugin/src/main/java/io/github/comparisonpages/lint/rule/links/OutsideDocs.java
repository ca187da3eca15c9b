package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.text.Spelling;
import java.util.stream.Stream;

/** Reading reports comparisons that are symbolic links out of the docs folder; this finds the files beside a page. */
final class OutsideDocs extends LinkRule {

    OutsideDocs() {
        super(DiagnosticId.OUTSIDE_DOCS);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        return targets
                .attachment(link)
                .filter(ProjectFiles.State.OUTSIDE::equals)
                .map(state -> at(
                        link,
                        "the file '%s' is a symbolic link that leaves the docs folder"
                                .formatted(Spelling.quoted(link.path()))))
                .stream();
    }
}
