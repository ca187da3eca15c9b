package io.github.comparisonpages.view.page;

import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.ViewContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a page.
 *
 * @param disagree where readers write who disagree; null where nobody asks them to
 * @param edit where readers mend the page's file; null where they cannot
 * @param governs the paths of the repository that the decision holds for, as the author writes them
 * @param related comparisons worth reading next: those that the author names, else those that share a tag or an
 *     option and that its text does not link to yet
 */
public record FootView(
        @Nullable String disagree,
        @Nullable String edit,
        @Nullable PhraseView owner,
        @Nullable PhraseView nextReview,
        List<String> governs,
        List<ReferenceView> related) {

    private static final int MOST_RELATED = 4;

    public FootView {
        governs = List.copyOf(governs);
        related = List.copyOf(related);
    }

    static FootView of(ViewContext context) {
        var metadata = context.comparison().metadata();
        Messages words = context.words();
        boolean due = metadata.reviewBy() != null
                && metadata.reviewBy().isBefore(context.presentation().asOf());
        return new FootView(
                feedback(context).orElse(null),
                address(context.readerLinks().edit(), context).orElse(null),
                metadata.owner() == null ? null : words.around("ownedBy", metadata.owner()),
                metadata.reviewBy() == null
                        ? null
                        : words.around(due ? "reviewWasDue" : "nextReview", metadata.reviewBy()),
                metadata.governs(),
                related(context));
    }

    private static Optional<String> feedback(ViewContext context) {
        String own = context.comparison().metadata().feedback();
        return address(own == null ? context.readerLinks().feedback() : own, context);
    }

    private static Optional<String> address(@Nullable String template, ViewContext context) {
        return Optional.ofNullable(template)
                .flatMap(t -> context.links().href(PageAddress.of(context).fill(t.strip())));
    }

    private static List<ReferenceView> related(ViewContext context) {
        var written = context.comparison().metadata().related();
        if (!written.isEmpty()) {
            return written.stream().map(context.references()::titled).toList();
        }
        var linked = new HashSet<String>();
        context.destinations().forEach(d -> context.links().target(d).ifPresent(linked::add));
        return context.neighbours().near(context.entry().source(), linked, MOST_RELATED).stream()
                .map(context.references()::to)
                .toList();
    }
}
