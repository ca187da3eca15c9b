package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.text.Spelling;
import java.util.Locale;
import java.util.stream.Stream;

final class ReservedName extends LinkRule {

    ReservedName() {
        super(DiagnosticId.RESERVED_NAME);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        boolean copied = targets.attachment(link)
                .filter(ProjectFiles.State.PRESENT::equals)
                .isPresent();
        return copied
                        && OutputNames.reserved(link.path())
                        && !link.path().toLowerCase(Locale.ROOT).endsWith(".md")
                ? Stream.of(at(
                        link,
                        "the name of '%s' is reserved for a file that is written beside the pages"
                                .formatted(Spelling.quoted(link.path()))))
                : Stream.empty();
    }
}
