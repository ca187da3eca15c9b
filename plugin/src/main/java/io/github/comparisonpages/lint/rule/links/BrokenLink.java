package io.github.comparisonpages.lint.rule.links;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.DiagnosticId;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.lint.rule.FileLink;
import io.github.comparisonpages.lint.rule.LinkRule;
import io.github.comparisonpages.lint.rule.LinkTargets;
import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

final class BrokenLink extends LinkRule {

    BrokenLink() {
        super(DiagnosticId.BROKEN_LINK);
    }

    @Override
    public Stream<Diagnostic> check(FileLink link, LinkTargets targets) {
        if (link.image() || targets.hasPage(link.path())) {
            return Stream.empty();
        }
        boolean exists = targets.files().state(link.path()).isPresent();
        return switch (targets.target(link).kind()) {
            case HERE, PAGE, SITE -> Stream.empty();
            case PERHAPS_SITE -> exists ? Stream.empty() : Stream.of(perhaps(link));
            case FILE -> exists ? Stream.empty() : Stream.of(missing(link, targets));
            case NOWHERE -> Stream.of(nowhere(link, targets, exists));
        };
    }

    private Diagnostic nowhere(FileLink link, LinkTargets targets, boolean exists) {
        if (link.outside()) {
            return asText(link, "'%s' leads out of the docs folder");
        }
        if (targets.isFolder(link)) {
            return asText(link, "'%s' is a folder, which has no page");
        }
        return exists ? asText(link, "'%s' is not a comparison and has no page here") : missing(link, targets);
    }

    private Diagnostic perhaps(FileLink link) {
        return noted(
                link,
                "no source of the site makes '%s'",
                "The link stays as it is: a report may make that page. Correct it if none does.");
    }

    private Diagnostic missing(FileLink link, LinkTargets targets) {
        return at(
                link.source(),
                link.span(),
                "there is no file '%s' in the docs folder".formatted(Spelling.quoted(link.path())),
                nearest(targets, link.path()) + hint());
    }

    /** The page is right, but its reader cannot follow. */
    private Diagnostic asText(FileLink link, String message) {
        return noted(
                link,
                message,
                "The page shows the words without a link. Link to the file's address on the web instead.");
    }

    private Diagnostic noted(FileLink link, String message, String hint) {
        return descriptor()
                .at(
                        Severity.INFO,
                        link.source(),
                        link.span(),
                        message.formatted(Spelling.quoted(link.written())),
                        hint);
    }

    /** A file of another kind is never meant: "tea.md" is no slip for "tea.png". */
    private static String nearest(LinkTargets targets, String path) {
        var alike = new ArrayList<String>();
        for (String file : targets.files().states().keySet()) {
            if (extension(file).equals(extension(path))) {
                alike.add(file);
            }
        }
        return Spelling.nearest(path, alike)
                .map(near -> "Did you mean '" + Spelling.quoted(near) + "'? ")
                .orElse("");
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
