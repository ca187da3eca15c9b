package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.Spelling;
import java.util.stream.Stream;

final class MissingImage extends PageRule {

    MissingImage() {
        super(
                "missing-image",
                Group.LINKS,
                Severity.WARNING,
                "A picture is not in the docs folder",
                "Correct the path, or copy the picture into the docs folder.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return Reference.files(page, true)
                .filter(image -> image.file().outside()
                        || handbook.files().state(image.file().path()).isEmpty())
                .map(image -> at(
                        page,
                        image.span(),
                        image.file().outside()
                                ? "the picture '%s' is outside the docs folder"
                                        .formatted(Spelling.quoted(image.written()))
                                : "there is no picture '%s' in the docs folder"
                                        .formatted(Spelling.quoted(image.file().path()))));
    }
}
