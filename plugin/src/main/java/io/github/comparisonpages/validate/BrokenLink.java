package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.Spelling;
import java.util.Locale;
import java.util.stream.Stream;

final class BrokenLink extends PageRule {

    BrokenLink() {
        super(
                "broken-link",
                Group.LINKS,
                Severity.WARNING,
                "A link leads to no file or page",
                "Correct the link, or add the file.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return Reference.files(page, false).flatMap(link -> check(page, link, handbook));
    }

    private Stream<Diagnostic> check(Page page, Reference link, Handbook handbook) {
        var file = link.file();
        boolean exists = handbook.files().state(file.path()).isPresent();
        boolean markdown = file.path().toLowerCase(Locale.ROOT).endsWith(".md");
        if (handbook.hasPage(file.path()) || exists && (!markdown || file.outside())) {
            return Stream.empty();
        }
        if (exists) {
            return Stream.of(asText(page, link, "'%s' is no comparison and has no page here"));
        }
        if (file.outside()) {
            return Stream.of(asText(page, link, "'%s' leads out of the docs folder"));
        }
        return Stream.of(
                file.folder()
                        ? asText(page, link, "'%s' is a folder, which has no page")
                        : at(
                                page,
                                link.span(),
                                "there is no file '%s' in the docs folder".formatted(Spelling.quoted(file.path())),
                                nearest(handbook, file.path()) + hint()));
    }

    /** The page is right, but its reader cannot follow. */
    private Diagnostic asText(Page page, Reference link, String message) {
        return at(
                page,
                link.span(),
                Severity.INFO,
                message.formatted(Spelling.quoted(link.written())),
                "The page shows the words without a link. Link to the file's address on the web instead.");
    }

    private static String nearest(Handbook handbook, String path) {
        return Spelling.nearest(path, handbook.files().states().keySet())
                .map(near -> "Did you mean '" + Spelling.quoted(near) + "'? ")
                .orElse("");
    }
}
