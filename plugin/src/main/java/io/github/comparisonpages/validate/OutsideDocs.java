package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.recognize.Spelling;
import java.util.stream.Stream;

/** Reading reports comparisons that are symbolic links out of the docs folder; this finds the files beside a page. */
final class OutsideDocs extends PageRule {

    OutsideDocs() {
        super(
                "outside-docs",
                Group.LINKS,
                Severity.ERROR,
                "A symbolic link leaves the docs folder",
                "Copy what it points to into the docs folder.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return Attachments.in(page, handbook, ProjectFiles.State.OUTSIDE)
                .map(r -> at(
                        page,
                        r.span(),
                        "the file '%s' is a symbolic link that leaves the docs folder"
                                .formatted(Spelling.quoted(r.file().path()))));
    }
}
