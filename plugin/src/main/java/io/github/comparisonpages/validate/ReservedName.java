package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.relate.OutputNames;
import java.util.Locale;
import java.util.stream.Stream;

final class ReservedName extends PageRule {

    ReservedName() {
        super(
                "reserved-name",
                Group.LINKS,
                Severity.ERROR,
                "A link or picture has the name of a file that is written beside the pages, and is not copied",
                "Give the file another name.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return Attachments.in(page, handbook, ProjectFiles.State.PRESENT)
                .filter(r -> OutputNames.reserved(r.file().path()))
                .filter(r -> !r.file().path().toLowerCase(Locale.ROOT).endsWith(".md"))
                .map(r -> at(
                        page,
                        r.span(),
                        "the name of '%s' is kept for a file that is written beside the pages"
                                .formatted(Spelling.quoted(r.file().path()))));
    }
}
