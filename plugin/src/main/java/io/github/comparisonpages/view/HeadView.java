package io.github.comparisonpages.view;

import io.github.comparisonpages.model.Metadata;
import io.github.comparisonpages.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The top of a page.
 *
 * @param index the way to the index page
 * @param category the page's group; empty where it has none
 * @param anchor the title's
 * @param summary the author's description where the page has no lede; empty otherwise
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
        String summary,
        @Nullable FreshnessView freshness,
        @Nullable Phrase lastReviewed,
        @Nullable Phrase owner,
        @Nullable Phrase authors,
        String status,
        boolean outdated,
        List<ReferenceView> tags,
        List<Notice> notices) {

    public HeadView {
        tags = List.copyOf(tags);
        notices = List.copyOf(notices);
    }

    /** A sentence about other pages. */
    public record Notice(String words, boolean outdated, List<ReferenceView> pages) {
        public Notice {
            pages = List.copyOf(pages);
        }
    }

    static HeadView of(PageContext context) {
        var comparison = context.comparison();
        Metadata metadata = comparison.metadata();
        Words words = context.words();
        var freshness = FreshnessView.of(metadata, context.presentation().asOf(), words);
        boolean overdue = freshness != null && freshness.overdue();
        String status = orEmpty(metadata.status());
        String key = status.toLowerCase(Locale.ROOT);
        return new HeadView(
                context.links().relative(IndexView.PATH),
                orEmpty(metadata.category()),
                context.titleAnchor(),
                TitleView.of(comparison.title()),
                comparison.lede(),
                comparison.lede().isEmpty() ? orEmpty(metadata.description()) : "",
                freshness,
                overdue && metadata.reviewed() != null ? words.around("lastReviewed", metadata.reviewed()) : null,
                metadata.owner() == null ? null : words.around("by", metadata.owner()),
                metadata.authors().isEmpty() ? null : words.around("writtenBy", String.join(", ", metadata.authors())),
                words.known("status." + key, status),
                key.equals("deprecated") || key.equals("superseded") || key.equals("rejected"),
                metadata.tags().stream().map(tag -> tag(tag, context)).toList(),
                notices(context, metadata));
    }

    private static ReferenceView tag(String tag, PageContext context) {
        return new ReferenceView(
                tag,
                context.neighbours().tagPage(tag).map(context.links()::relative).orElse(null),
                "");
    }

    private static List<Notice> notices(PageContext context, Metadata metadata) {
        var notices = new ArrayList<Notice>();
        if (!metadata.supersededBy().isEmpty()) {
            notices.add(notice(context, "supersededBy", true, metadata.supersededBy()));
        }
        if (!metadata.supersedes().isEmpty()) {
            notices.add(notice(context, "supersedes", false, metadata.supersedes()));
        }
        return notices;
    }

    private static Notice notice(PageContext context, String key, boolean outdated, List<String> pages) {
        return new Notice(
                context.words().text(key),
                outdated,
                pages.stream().map(context.references()::titled).toList());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
