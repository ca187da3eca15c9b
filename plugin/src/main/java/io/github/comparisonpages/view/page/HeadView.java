package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.document.RichText;
import io.github.comparisonpages.model.metadata.Metadata;
import io.github.comparisonpages.model.metadata.Person;
import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.view.FreshnessView;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.StatusWords;
import io.github.comparisonpages.view.ViewContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The top of a page.
 *
 * @param index the way to the index page
 * @param category the page's group; empty where it has none
 * @param title with its anchor
 * @param tags each with the way to the page that gathers what has it
 * @param notices what replaced the page, and what it replaced
 */
public record HeadView(
        String index,
        String category,
        Title title,
        Lede lede,
        Standing standing,
        People people,
        List<ReferenceView> tags,
        List<Notice> notices) {

    public HeadView {
        tags = List.copyOf(tags);
        notices = List.copyOf(notices);
    }

    /** The page's title. */
    public record Title(String anchor, TitleView text) {}

    /**
     * What the page is about.
     *
     * @param text the author's lede; may be empty
     * @param context a record's context where its author wrote no lede; null otherwise
     * @param summary the author's description where the page has no lede; empty otherwise
     */
    public record Lede(RichText text, @Nullable ContextView context, String summary) {}

    /**
     * Whether the page holds, and since when.
     *
     * @param status the word for where the page stands; empty where the author gives none
     * @param outdated whether that word says that the page no longer holds
     * @param freshness how fresh it is; null where the author gives no date that says so
     * @param lastReviewed when it was last checked, where its next review is overdue; null otherwise
     * @param decided when it was decided; null where the author does not say
     */
    public record Standing(
            String status,
            boolean outdated,
            @Nullable FreshnessView freshness,
            @Nullable PhraseView lastReviewed,
            @Nullable PhraseView decided) {}

    /**
     * Who stands for the page.
     *
     * @param deciders who decided
     */
    public record People(
            @Nullable PhraseView owner, @Nullable PhraseView authors, List<ReferenceView> deciders) {
        public People {
            deciders = List.copyOf(deciders);
        }
    }

    static HeadView of(Optional<ContextView> lede, ViewContext context) {
        var comparison = context.comparison();
        Metadata metadata = comparison.metadata();
        return new HeadView(
                context.links().relative(PageRegistry.INDEX_PAGE),
                orEmpty(metadata.category()),
                new Title(context.titleAnchor(), TitleView.of(comparison.title())),
                new Lede(
                        comparison.lede(),
                        lede.orElse(null),
                        comparison.lede().isEmpty() ? orEmpty(metadata.description()) : ""),
                standing(metadata, context),
                people(metadata, context),
                metadata.tags().stream().map(tag -> tag(tag, context)).toList(),
                Notice.of(context));
    }

    private static Standing standing(Metadata metadata, ViewContext context) {
        Messages words = context.words();
        var freshness = FreshnessView.of(metadata, context.presentation().asOf(), words);
        boolean overdue = freshness != null && freshness.overdue();
        var status = context.entry().status();
        return new Standing(
                StatusWords.of(status, words),
                StatusWords.outdated(status),
                freshness,
                overdue && metadata.reviewed() != null ? words.around("lastReviewed", metadata.reviewed()) : null,
                metadata.decided() == null ? null : words.around("decidedOn", metadata.decided()));
    }

    private static People people(Metadata metadata, ViewContext context) {
        Messages words = context.words();
        return new People(
                metadata.owner() == null ? null : words.around("by", metadata.owner()),
                metadata.authors().isEmpty() ? null : words.around("writtenBy", String.join(", ", metadata.authors())),
                metadata.deciders().stream()
                        .map(person -> person(person, context))
                        .toList());
    }

    private static ReferenceView person(Person person, ViewContext context) {
        String link = person.link();
        return new ReferenceView(
                person.name(), link == null ? null : context.links().href(link).orElse(null), "");
    }

    private static ReferenceView tag(String tag, ViewContext context) {
        return new ReferenceView(
                tag,
                context.neighbours().tagPage(tag).map(context.links()::relative).orElse(null),
                "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
