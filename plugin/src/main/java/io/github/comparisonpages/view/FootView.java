package io.github.comparisonpages.view;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a page.
 *
 * @param disagree where readers write who disagree; null where nobody asks them to
 * @param related comparisons worth reading next: those that the author names, else those that share a tag or an
 *     option and that its text does not link to yet
 */
public record FootView(
        @Nullable String disagree,
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
                metadata.owner() == null ? null : words.around("ownedBy", metadata.owner()),
                metadata.reviewBy() == null
                        ? null
                        : words.around(due ? "reviewWasDue" : "nextReview", metadata.reviewBy()),
                related(context));
    }

    private static Optional<String> feedback(PageContext context) {
        String own = context.comparison().metadata().feedback();
        String template = own == null ? context.presentation().feedback() : own;
        if (template == null) {
            return Optional.empty();
        }
        String title = PercentEncoding.encode(context.entry().title());
        String address = template.strip()
                .replace("{title}", title)
                .replace("{page}", PercentEncoding.encode(context.entry().page()))
                .replace("{source}", PercentEncoding.encode(context.comparison().source()));
        boolean mail = address.indexOf('@') > 0 && address.indexOf(':') < 0 && address.indexOf('/') < 0;
        address = mail ? "mailto:" + address : address;
        if (address.startsWith("mailto:") && address.indexOf('?') < 0) {
            address += "?subject=" + title;
        }
        return context.links().href(address);
    }

    private static List<ReferenceView> related(PageContext context) {
        var written = context.comparison().metadata().related();
        if (!written.isEmpty()) {
            return written.stream().map(context.references()::titled).toList();
        }
        var linked = new HashSet<String>();
        Destinations.of(context.comparison())
                .forEach(d -> context.links().target(d).ifPresent(linked::add));
        return context.catalog().near(context.entry(), linked, MOST_RELATED).stream()
                .map(context.references()::to)
                .toList();
    }
}
