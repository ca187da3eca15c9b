package io.github.comparisonpages.view.catalog;

import io.github.comparisonpages.view.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds out by what a list can be narrowed: by what some of its items have and others do not. */
final class Filters<T> {

    /** The value of a comparison that announces no pick. */
    private static final String NO_PICK = "none";

    /** Less than that, one sees at a glance. */
    private static final int FEWEST_FOR_ALL = 8;

    private final List<T> items;
    private final ListContext context;
    private final Messages words;
    private final List<FilterView> filters = new ArrayList<>();

    Filters(List<T> items, ListContext context) {
        this.items = items;
        this.context = context;
        this.words = context.words();
    }

    static List<FilterView> of(List<ItemView> items, ListContext context) {
        var filters = new Filters<>(items, context);
        filters.add("tag", item -> item.card().tags(), UnaryOperator.identity());
        if (items.size() < FEWEST_FOR_ALL) {
            if (items.stream().anyMatch(item -> item.card().outdated())) {
                filters.addStatus(ItemView::status);
            }
            return filters.filters;
        }
        filters.add("pick", Filters::picks, pick -> pick.equals(NO_PICK) ? filters.words.text("noClearPick") : pick);
        filters.add("owner", item -> some(item.owner()), UnaryOperator.identity());
        filters.addStatus(ItemView::status);
        filters.addFreshness(
                items.stream().anyMatch(i -> !i.reviewed().isEmpty() || !i.due().isEmpty()));
        return filters.filters;
    }

    /** Returns those that were found, in the order in which they were asked for. */
    List<FilterView> all() {
        return filters;
    }

    private static List<String> picks(ItemView item) {
        return item.card().said() != null ? List.of(NO_PICK) : item.card().picked();
    }

    static List<String> some(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    void add(String key, Function<T, List<String>> values, UnaryOperator<String> text) {
        add(key, values, text, context.byName(FilterView.Value::text));
    }

    void add(
            String key,
            Function<T, List<String>> values,
            UnaryOperator<String> text,
            Comparator<FilterView.Value> order) {
        var counts = new TreeMap<String, Integer>();
        items.forEach(item -> values.apply(item).stream().distinct().forEach(v -> counts.merge(v, 1, Integer::sum)));
        if (counts.values().stream().anyMatch(count -> count < items.size())) {
            filters.add(FilterView.of(
                    key,
                    words.text("filter." + key),
                    counts.entrySet().stream()
                            .map(e -> new FilterView.Value(e.getKey(), text.apply(e.getKey()), e.getValue()))
                            .sorted(order)
                            .toList()));
        }
    }

    void addStatus(Function<T, String> status) {
        add("status", item -> some(status.apply(item)), s -> words.known("status." + s, s));
    }

    private void addFreshness(boolean dated) {
        if (dated) {
            filters.add(FilterView.of(
                    "fresh",
                    words.text("filter.fresh"),
                    Stream.of("overdue", "fresh", "never")
                            .map(state -> new FilterView.Value(state, words.text("fresh." + state), 0))
                            .toList()));
        }
    }
}
