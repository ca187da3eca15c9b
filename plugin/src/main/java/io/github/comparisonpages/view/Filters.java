package io.github.comparisonpages.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds out by what a list of comparisons can be narrowed: by what some of them have and others do not. */
final class Filters {

    /** The value of a comparison that announces no pick. */
    private static final String NO_PICK = "none";

    /** Less than that, one sees at a glance. */
    private static final int FEWEST_FOR_ALL = 8;

    private final List<ItemView> items;
    private final ListContext context;
    private final Words words;
    private final List<FilterView> filters = new ArrayList<>();

    private Filters(List<ItemView> items, ListContext context) {
        this.items = items;
        this.context = context;
        this.words = context.words();
    }

    static List<FilterView> of(List<ItemView> items, ListContext context) {
        var filters = new Filters(items, context);
        filters.add("tag", item -> item.card().tags(), UnaryOperator.identity());
        if (items.size() < FEWEST_FOR_ALL) {
            if (items.stream().anyMatch(item -> item.card().outdated())) {
                filters.addStatus();
            }
            return filters.filters;
        }
        filters.add("pick", Filters::picks, pick -> pick.equals(NO_PICK) ? filters.words.text("noClearPick") : pick);
        filters.add("owner", item -> some(item.owner()), UnaryOperator.identity());
        filters.addStatus();
        filters.addFreshness();
        return filters.filters;
    }

    private static List<String> picks(ItemView item) {
        return item.card().said() != null ? List.of(NO_PICK) : item.card().picked();
    }

    private static List<String> some(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private void add(String key, Function<ItemView, List<String>> values, UnaryOperator<String> text) {
        var counts = new TreeMap<String, Integer>();
        items.forEach(item -> values.apply(item).stream().distinct().forEach(v -> counts.merge(v, 1, Integer::sum)));
        if (counts.values().stream().anyMatch(count -> count < items.size())) {
            Comparator<FilterView.Value> order = context.byName(FilterView.Value::text);
            filters.add(FilterView.of(
                    key,
                    words.text("filter." + key),
                    counts.entrySet().stream()
                            .map(e -> new FilterView.Value(e.getKey(), text.apply(e.getKey()), e.getValue()))
                            .sorted(order)
                            .toList()));
        }
    }

    private void addStatus() {
        add("status", item -> some(item.status()), s -> words.known("status." + s, s));
    }

    private void addFreshness() {
        var dated =
                items.stream().anyMatch(i -> !i.reviewed().isEmpty() || !i.due().isEmpty());
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
