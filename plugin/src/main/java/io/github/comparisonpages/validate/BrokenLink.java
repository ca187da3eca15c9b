package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.recognize.vocabulary.Spelling;
import java.util.Locale;
import java.util.stream.Stream;

final class BrokenLink extends LinkRule {

    BrokenLink() {
        super(
                "broken-link",
                Group.LINKS,
                Severity.WARNING,
                "A link leads to no file or page",
                "Correct the link, or add the file.");
    }

    @Override
    Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        boolean exists = targets.files().state(link.path()).isPresent();
        boolean markdown = link.path().toLowerCase(Locale.ROOT).endsWith(".md");
        if (link.image() || targets.hasPage(link.path()) || exists && (!markdown || link.outside())) {
            return Stream.empty();
        }
        if (exists) {
            return Stream.of(asText(link, "'%s' is no comparison and has no page here"));
        }
        if (link.outside()) {
            return Stream.of(asText(link, "'%s' leads out of the docs folder"));
        }
        return Stream.of(
                link.folder()
                        ? asText(link, "'%s' is a folder, which has no page")
                        : at(
                                link.source(),
                                link.span(),
                                "there is no file '%s' in the docs folder".formatted(Spelling.quoted(link.path())),
                                nearest(targets, link.path()) + hint()));
    }

    /** The page is right, but its reader cannot follow. */
    private Diagnostic asText(FileLink link, String message) {
        return new Diagnostic(
                id(),
                Severity.INFO,
                link.source(),
                link.span(),
                message.formatted(Spelling.quoted(link.written())),
                "The page shows the words without a link. Link to the file's address on the web instead.");
    }

    private static String nearest(LinkTargets targets, String path) {
        return Spelling.nearest(path, targets.files().states().keySet())
                .map(near -> "Did you mean '" + Spelling.quoted(near) + "'? ")
                .orElse("");
    }
}
