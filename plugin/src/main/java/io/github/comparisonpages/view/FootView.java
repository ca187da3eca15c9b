package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Comparison;
import io.github.comparisonpages.model.Option;
import io.github.comparisonpages.relate.Catalog;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The end of a page.
 *
 * @param disagree where readers write who disagree; null where nobody asks them to
 * @param edit where readers mend the page's file; null where they cannot
 * @param related comparisons worth reading next: those that the author names, else those that share a tag or an
 *     option and that its text does not link to yet
 */
public record FootView(
        @Nullable String disagree,
        @Nullable String edit,
        @Nullable Phrase owner,
        @Nullable Phrase nextReview,
        List<ReferenceView> related) {

    private static final int MOST_RELATED = 4;

    public FootView {
        related = List.copyOf(related);
    }

    static FootView of(PageContext context) {
        var metadata = context.comparison().metadata();
        Words words = context.words();
        boolean due = metadata.reviewBy() != null
                && metadata.reviewBy().isBefore(context.presentation().asOf());
        return new FootView(
                feedback(context).orElse(null),
                address(context.readerLinks().edit(), context).orElse(null),
                metadata.owner() == null ? null : words.around("ownedBy", metadata.owner()),
                metadata.reviewBy() == null
                        ? null
                        : words.around(due ? "reviewWasDue" : "nextReview", metadata.reviewBy()),
                related(context));
    }

    private static Optional<String> feedback(PageContext context) {
        String own = context.comparison().metadata().feedback();
        return address(own == null ? context.readerLinks().feedback() : own, context);
    }

    private static Optional<String> address(@Nullable String template, PageContext context) {
        return Optional.ofNullable(template)
                .flatMap(t -> context.links().href(PageAddress.of(context).fill(t.strip())));
    }

    private static List<ReferenceView> related(PageContext context) {
        var written = context.comparison().metadata().related();
        if (!written.isEmpty()) {
            return written.stream().map(context.references()::titled).toList();
        }
        Comparison own = context.comparison();
        var shared = new HashSet<>(own.metadata().tags());
        own.options().forEach(o -> shared.add(o.id()));
        var linked = new HashSet<String>();
        Destinations.of(own).forEach(d -> context.links().target(d).ifPresent(linked::add));
        record Near(Catalog.Entry entry, long shared) {}
        return context.catalog().entries().stream()
                .filter(e -> !e.page().equals(context.entry().page()))
                .filter(e -> !linked.contains(e.comparison().source()))
                .map(e -> new Near(e, count(shared, e.comparison())))
                .filter(near -> near.shared() > 0)
                .sorted(Comparator.comparingLong(Near::shared).reversed())
                .limit(MOST_RELATED)
                .map(near -> context.references().to(near.entry()))
                .toList();
    }

    /** How many of these tags and options another comparison has. */
    private static long count(Set<String> names, Comparison other) {
        var tags = other.metadata().tags().stream();
        return Stream.concat(tags, other.options().stream().map(Option::id))
                .distinct()
                .filter(names::contains)
                .count();
    }
}
