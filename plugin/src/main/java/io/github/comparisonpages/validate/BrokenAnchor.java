package io.github.comparisonpages.validate;

import io.github.comparisonpages.diagnostic.Diagnostic;
import io.github.comparisonpages.diagnostic.Severity;
import io.github.comparisonpages.model.PlainText;
import io.github.comparisonpages.recognize.Spelling;
import io.github.comparisonpages.relate.Destination;
import io.github.comparisonpages.relate.HeadingAnchors;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class BrokenAnchor extends PageRule {

    BrokenAnchor() {
        super(
                "broken-anchor",
                Group.LINKS,
                Severity.WARNING,
                "A link leads to a heading that the page does not have",
                "Correct what follows '#': the heading in lower case, with hyphens for spaces.");
    }

    @Override
    Stream<Diagnostic> check(Page page, Handbook handbook) {
        return Reference.all(page).filter(r -> !r.image()).flatMap(link -> check(page, link, handbook));
    }

    private Stream<Diagnostic> check(Page page, Reference link, Handbook handbook) {
        if (!(link.destination() instanceof Destination.InProject file)
                || file.fragment().isEmpty()) {
            return Stream.empty();
        }
        Optional<Page> target = file.path().isEmpty() ? Optional.of(page) : handbook.page(file.path());
        var anchors = target.map(BrokenAnchor::anchors);
        return anchors.isEmpty() || anchors.get().contains(file.fragment())
                ? Stream.empty()
                : Stream.of(at(
                        page,
                        link.span(),
                        "%s has no heading '#%s'"
                                .formatted(
                                        target.get().equals(page)
                                                ? "this page"
                                                : target.get().path(),
                                        Spelling.quoted(file.fragment())),
                        Spelling.nearest(file.fragment(), anchors.get())
                                        .map(near -> "Did you mean '#" + near + "'? ")
                                        .orElse("")
                                + hint()));
    }

    private static Set<String> anchors(Page page) {
        return HeadingAnchors.of(
                page.headings().stream().map(h -> PlainText.of(h.content())).toList());
    }
}
