package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.topic.Topic;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ReferenceView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of all options that have a page, or of all tags.
 *
 * @param topics in the order of their names, each with the number of its comparisons
 */
public record TopicsView(Frame frame, List<ReferenceView> topics) implements CatalogPage {

    /** Where the index lists options. */
    static final String BY_OPTION = "by-option";

    /** Where the index lists tags. */
    static final String BY_TAG = "by-tag";

    private static final int MOST_ON_THE_INDEX = 30;

    public TopicsView {
        topics = List.copyOf(topics);
    }

    /**
     * Other ways to the comparisons.
     *
     * @param anchor unique on the page
     * @param links the topics that most comparisons have, each with their number
     * @param all the way to all of them; null where these are all
     */
    public record Topics(
            String anchor,
            String heading,
            List<ReferenceView> links,
            @Nullable ReferenceView all) {
        public Topics {
            links = List.copyOf(links);
        }
    }

    /** Returns the list of options; empty where there are none. */
    static Optional<TopicsView> options(ListContext context) {
        return of(Topic.OPTIONS, context.catalog().hubs(), "allOptions", context);
    }

    /** Returns the list of tags; empty where there are none. */
    static Optional<TopicsView> tags(ListContext context) {
        return of(Topic.TAGS, context.catalog().tags(), "allTags", context);
    }

    private static Optional<TopicsView> of(String path, Collection<Topic> topics, String title, ListContext context) {
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        Messages words = context.words();
        Links links = ListContext.links(path);
        var frame = context.frame(path, words.text(title), words.text(title + "Lede"), context.home(links));
        return Optional.of(new TopicsView(frame, links(topics, links, context)));
    }

    /** Both lists as the index shows them. */
    static List<Topics> shortened(ListContext context, Links links) {
        var both = new ArrayList<Topics>();
        var catalog = context.catalog();
        shortened(BY_OPTION, "allOptions", Topic.OPTIONS, catalog.hubs(), context, links)
                .ifPresent(both::add);
        shortened(BY_TAG, "allTags", Topic.TAGS, catalog.tags(), context, links).ifPresent(both::add);
        return both;
    }

    private static Optional<Topics> shortened(
            String anchor, String all, String path, Collection<Topic> topics, ListContext context, Links links) {
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        var most = topics.stream()
                .sorted(Comparator.comparingInt(t -> -t.entries().size()))
                .limit(MOST_ON_THE_INDEX)
                .toList();
        Messages words = context.words();
        return Optional.of(new Topics(
                anchor,
                words.text(anchor),
                links(most, links, context),
                topics.size() <= most.size()
                        ? null
                        : new ReferenceView(words.text(all), links.relative(path), String.valueOf(topics.size()))));
    }

    private static List<ReferenceView> links(Collection<Topic> topics, Links links, ListContext context) {
        return topics.stream()
                .sorted(context.byName(Topic::name))
                .map(t -> new ReferenceView(
                        t.name(),
                        links.relative(t.page()),
                        String.valueOf(t.entries().size())))
                .toList();
    }
}
