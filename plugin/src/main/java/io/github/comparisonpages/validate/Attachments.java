package io.github.comparisonpages.validate;

import io.github.comparisonpages.load.ProjectFiles;
import java.util.stream.Stream;

/** The links and images of a page whose files are there and cannot stand beside it. */
final class Attachments {

    private Attachments() {}

    static Stream<Reference> in(Page page, Handbook handbook, ProjectFiles.State state) {
        return Stream.of(true, false)
                .flatMap(image -> Reference.files(page, image))
                .filter(r -> !r.file().outside() && !handbook.hasPage(r.file().path()))
                .filter(r -> handbook.files()
                        .state(r.file().path())
                        .filter(state::equals)
                        .isPresent());
    }
}
