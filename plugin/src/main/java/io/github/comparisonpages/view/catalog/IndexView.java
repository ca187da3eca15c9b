package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.PageRegistry;
import io.github.comparisonpages.relate.address.HeadingAnchors;
import io.github.comparisonpages.relate.topic.Topic;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.JumpView;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.PhraseView;
import io.github.comparisonpages.view.ReferenceView;
import io.github.comparisonpages.view.summary.CardView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A page that lists comparisons: the index, which lists them all, or the page of a tag.
 *
 * @param compact whether there are so many that each is a line rather than a card
 * @param size how many there are
 * @param pick the words around the names of what is picked
 * @param filters by what they can be narrowed; empty where there are too few to narrow
 * @param jumps the ways to the groups where there are many
 * @param groups one a category, those without one last; empty where there is no comparison yet
 * @param topics other ways to the comparisons: by option and by tag
 * @param others the ways to the pages beside the index, each with its name and with what it shows; empty where this is
 *     not it
 */
public record IndexView(
        Frame frame,
        boolean compact,
        int size,
        PhraseView pick,
        List<FilterView> filters,
        List<JumpView> jumps,
        List<Group> groups,
        List<TopicsView.Topics> topics,
        List<ReferenceView> others)
        implements CatalogPage {

    private static final int MOST_CARDS = 60;
    private static final int FEWEST_TO_JUMP = 3;

    /** On average: headings over one comparison each would be in the way. */
    private static final int FEWEST_IN_A_GROUP = 2;

    public IndexView {
        filters = List.copyOf(filters);
        jumps = List.copyOf(jumps);
        groups = List.copyOf(groups);
        topics = List.copyOf(topics);
        others = List.copyOf(others);
    }

    /** The comparisons of one category; heading and anchor are empty where all stand together. */
    public record Group(String anchor, String heading, List<ItemView> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    static IndexView of(ListContext context) {
        Messages words = context.words();
        var frame = context.frame(PageRegistry.INDEX_PAGE, words.text("comparisons"), words.text("indexLede"));
        return of(frame, context.cards(), context, TopicsView.shortened(context, frame.links()), true);
    }

    /** Returns the page of a tag. */
    static IndexView of(Topic tag, ListContext context) {
        Messages words = context.words();
        Links links = ListContext.links(tag.page());
        var frame = context.frame(
                tag.page(),
                tag.name(),
                words.count("tagLede", tag.entries().size()),
                context.home(links),
                new ReferenceView(words.text("tags"), links.relative(Topic.TAGS), ""));
        var cards = tag.entries().stream()
                .flatMap(entry -> context.card(entry, links).stream())
                .toList();
        return of(frame, cards, context, List.of(), false);
    }

    private static IndexView of(
            Frame frame, List<CardView> cards, ListContext context, List<TopicsView.Topics> topics, boolean index) {
        var items = cards.stream()
                .map(card ->
                        ItemView.of(card.on(frame.links()), context.entries().get(card.page()), context))
                .sorted(inForceFirst(context))
                .toList();
        var groups = groups(items, frame.title(), context);
        return new IndexView(
                frame,
                items.size() > MOST_CARDS,
                items.size(),
                context.words().around("picked", ""),
                items.size() > 1 ? Filters.of(items, context) : List.of(),
                groups.size() < FEWEST_TO_JUMP
                        ? List.of()
                        : groups.stream()
                                .map(g -> new JumpView(
                                        g.anchor(),
                                        g.heading() + " (" + g.items().size() + ")"))
                                .toList(),
                groups,
                topics,
                index && !context.catalog().entries().isEmpty() ? others(context) : List.of());
    }

    private static List<ReferenceView> others(ListContext context) {
        Messages words = context.words();
        var others = new ArrayList<ReferenceView>();
        if (LogView.worthwhile(context)) {
            others.add(new ReferenceView(words.text("log"), PageRegistry.LOG_PAGE, words.text("logLink")));
        }
        others.add(new ReferenceView(words.text("coverage"), PageRegistry.COVERAGE_PAGE, words.text("coverageLink")));
        return others;
    }

    private static Comparator<ItemView> inForceFirst(ListContext context) {
        Comparator<ItemView> order = Comparator.comparing(item -> item.card().outdated());
        return order.thenComparing(context.byName(item -> item.card().plainTitle()));
    }

    private static List<Group> groups(List<ItemView> items, String title, ListContext context) {
        var byCategory = new TreeMap<String, List<ItemView>>(context.byName(name -> name));
        items.forEach(item -> byCategory
                .computeIfAbsent(item.card().category(), c -> new ArrayList<>())
                .add(item));
        if (items.size() < byCategory.size() * FEWEST_IN_A_GROUP) {
            return items.isEmpty() ? List.of() : List.of(new Group("", "", items));
        }
        var others = byCategory.remove("");
        var anchors = new HeadingAnchors();
        for (String taken : List.of(title, TopicsView.BY_OPTION, TopicsView.BY_TAG)) {
            anchors.next(taken);
        }
        var groups = new ArrayList<Group>();
        byCategory.forEach((category, all) -> groups.add(new Group(anchors.next(category), category, all)));
        if (others != null) {
            String heading = groups.isEmpty() ? "" : context.words().text("noCategory");
            groups.add(new Group(heading.isEmpty() ? "" : anchors.next(heading), heading, others));
        }
        return groups;
    }
}
