package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.contradiction.Contradictions.Dispute;
import io.github.comparisonpages.relate.contradiction.Contradictions.Preference;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.Entry.Outcome;
import io.github.comparisonpages.relate.topic.HeadToHead;
import io.github.comparisonpages.relate.topic.Topic;
import io.github.comparisonpages.view.Frame;
import io.github.comparisonpages.view.Links;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.ReferenceView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an option: all comparisons that have it.
 *
 * @param record how often it is picked
 * @param conflicts where comparisons disagree about it
 * @param rivals how it fares against each other option
 * @param meetings each comparison, and what it says of the option
 */
public record HubView(
        Frame frame,
        List<TallyView> record,
        List<Conflict> conflicts,
        List<RivalView> rivals,
        List<MeetingView> meetings)
        implements CatalogPage {

    public HubView {
        record = List.copyOf(record);
        conflicts = List.copyOf(conflicts);
        rivals = List.copyOf(rivals);
        meetings = List.copyOf(meetings);
    }

    /**
     * Comparisons that pick differently.
     *
     * @param question the two options
     * @param context for whom they pick; empty where for all
     */
    public record Conflict(String question, String context, List<Side> sides) {
        public Conflict {
            sides = List.copyOf(sides);
        }
    }

    /** A pick, and the comparisons that say so. */
    public record Side(String pick, List<ReferenceView> comparisons) {
        public Side {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** Another option; {@code href} leads to its page and is null where it has none. */
    public record RivalView(String name, @Nullable String href, int together, int won, int lost, int open) {}

    static HubView of(Topic hub, ListContext context) {
        Messages words = context.words();
        Links links = ListContext.links(hub.page());
        var frame = context.frame(
                hub.page(),
                hub.name(),
                words.text("hubLede", hub.name(), hub.entries().size()),
                context.home(links),
                new ReferenceView(words.text("allOptions"), links.relative(Topic.OPTIONS), ""));
        return new HubView(
                frame,
                record(hub, words),
                context.catalog().contradictions().about(hub.name()).stream()
                        .map(dispute -> conflict(dispute, hub, links, words))
                        .toList(),
                HeadToHead.of(hub).stream()
                        .map(rival -> rival(rival, context.catalog(), links))
                        .toList(),
                hub.entries().stream()
                        .sorted(Comparator.comparing(Entry::retired))
                        .map(entry -> MeetingView.of(entry, hub.key(), context, links))
                        .toList());
    }

    private static List<TallyView> record(Topic hub, Messages words) {
        var record = new ArrayList<TallyView>();
        record.add(new TallyView(words.text("tally.picked"), count(hub, Outcome.PICKED)));
        record.add(new TallyView(words.text("tally.context"), count(hub, Outcome.PICKED_BY_CONTEXT)));
        int concluded = count(hub, Outcome.CONCLUDED);
        if (concluded > 0) {
            record.add(new TallyView(words.text("namedIn"), concluded));
        }
        record.add(new TallyView(
                words.text("tally.passed"), count(hub, Outcome.PASSED_OVER) + count(hub, Outcome.REJECTED)));
        record.add(new TallyView(words.text("tally.open"), count(hub, Outcome.OPEN)));
        record.add(new TallyView(words.text("tally.unsettled"), (int)
                hub.entries().stream().filter(e -> !e.settled()).count()));
        return record;
    }

    private static int count(Topic hub, Outcome outcome) {
        return (int) hub.entries().stream()
                .filter(e -> e.settled() && e.outcome(hub.key()) == outcome)
                .count();
    }

    private static Conflict conflict(Dispute dispute, Topic hub, Links links, Messages words) {
        Preference first = dispute.one().get(0);
        String other = first.choice().shown(first.under());
        return new Conflict(
                words.text("either", hub.name(), other),
                dispute.context(),
                List.of(
                        new Side(words.text("picked", hub.name()), references(dispute.one(), links)),
                        new Side(words.text("picked", other), references(dispute.other(), links))));
    }

    private static List<ReferenceView> references(List<Preference> preferences, Links links) {
        var references = new ArrayList<ReferenceView>();
        for (Preference preference : preferences) {
            Entry page = preference.choice().page();
            references.add(new ReferenceView(page.title(), links.relative(page.page()), ""));
        }
        return references;
    }

    private static RivalView rival(HeadToHead rival, Catalog catalog, Links links) {
        return new RivalView(
                rival.name(),
                catalog.hub(rival.id()).map(hub -> links.relative(hub.page())).orElse(null),
                rival.together(),
                rival.won(),
                rival.lost(),
                rival.open());
    }
}
