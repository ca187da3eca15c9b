package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.Person;
import io.github.comparisonpages.model.RichText;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PageContext;
import io.github.comparisonpages.view.Phrase;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.StatusWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The top of a page.
 *
 * @param index the way to the index page
 * @param category the page's group; empty where it has none
 * @param anchor the title's
 * @param context a record's context where its author wrote no lede; null otherwise
 * @param summary the author's description where the page has no lede; empty otherwise
 * @param decided when it was decided; null where the author does not say
 * @param deciders who decided
 * @param status the word for where the page stands; empty where the author gives none
 * @param outdated whether that word says that the page no longer holds
 * @param tags each with the way to the page that gathers what has it
 * @param notices what replaced the page, and what it replaced
 */
public record HeadView(
        String index,
        String category,
        String anchor,
        TitleView title,
        RichText lede,
        @Nullable ContextView context,
        String summary,
        @Nullable FreshnessView freshness,
        @Nullable Phrase lastReviewed,
        @Nullable Phrase owner,
        @Nullable Phrase authors,
        @Nullable Phrase decided,
        List<ReferenceView> deciders,
        String status,
        boolean outdated,
        List<ReferenceView> tags,
        List<Notice> notices) {

    public HeadView {
        deciders = List.copyOf(deciders);
        tags = List.copyOf(tags);
        notices = List.copyOf(notices);
    }

    static HeadView of(Optional<ContextView> lede, PageContext context) {
        var comparison = context.comparison();
        Metadata metadata = comparison.metadata();
        Messages words = context.words();
        var freshness = FreshnessView.of(metadata, context.presentation().asOf(), words);
        boolean overdue = freshness != null && freshness.overdue();
        var status = context.entry().status();
        return new HeadView(
                context.links().relative(PageRegistry.INDEX_PAGE),
                orEmpty(metadata.category()),
                context.titleAnchor(),
                TitleView.of(comparison.title()),
                comparison.lede(),
                lede.orElse(null),
                comparison.lede().isEmpty() ? orEmpty(metadata.description()) : "",
                freshness,
                overdue && metadata.reviewed() != null ? words.around("lastReviewed", metadata.reviewed()) : null,
                metadata.owner() == null ? null : words.around("by", metadata.owner()),
                metadata.authors().isEmpty() ? null : words.around("writtenBy", String.join(", ", metadata.authors())),
                metadata.decided() == null ? null : words.around("decidedOn", metadata.decided()),
                metadata.deciders().stream()
                        .map(person -> person(person, context))
                        .toList(),
                StatusWords.of(status, words),
                StatusWords.outdated(status),
                metadata.tags().stream().map(tag -> tag(tag, context)).toList(),
                Notice.of(context));
    }

    private static ReferenceView person(Person person, PageContext context) {
        String link = person.link();
        return new ReferenceView(
                person.name(), link == null ? null : context.links().href(link).orElse(null), "");
    }

    private static ReferenceView tag(String tag, PageContext context) {
        return new ReferenceView(
                tag,
                context.neighbours().tagPage(tag).map(context.links()::relative).orElse(null),
                "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
