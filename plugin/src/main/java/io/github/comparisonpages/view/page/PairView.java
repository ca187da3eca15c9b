package io.github.comparisonpages.view.page;

import io.github.comparisonpages.model.matrix.Matrix;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.view.ViewContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Any two options of a page that has more: the reader chooses them, or comes by an address such as {@code
 * #kafka-vs-rabbitmq}.
 *
 * @param options each with its id
 * @param anchors where such addresses lead without the page's script
 * @param tables the options of each table's columns, by their ids with spaces between
 */
public record PairView(List<Choice> options, List<String> anchors, List<String> tables) {

    private static final int FEWEST = 3;
    private static final int MOST = 12;

    public PairView {
        options = List.copyOf(options);
        anchors = List.copyOf(anchors);
        tables = List.copyOf(tables);
    }

    /** An option that can be chosen. */
    public record Choice(String id, String name) {}

    /**
     * Returns whether a page of so many options shows any two of them alone: of dozens, nobody could list the pairs.
     */
    public static boolean fits(int options) {
        return options >= FEWEST && options <= MOST;
    }

    /** Empty where the page has too few options, or far too many. */
    static Optional<PairView> of(ViewContext context) {
        Entry entry = context.entry();
        var options = entry.options();
        if (!fits(options.size())) {
            return Optional.empty();
        }
        var anchors = new ArrayList<String>();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                String anchor =
                        anchor(entry, options.get(i).id(), options.get(j).id());
                // An author's heading of that name keeps its anchor, and is as good a place.
                if (context.anchors().next(anchor).equals(anchor)) {
                    anchors.add(anchor);
                }
            }
        }
        return Optional.of(new PairView(
                options.stream().map(o -> new Choice(o.id(), o.name())).toList(),
                anchors,
                context.comparison().matrices().stream()
                        .map(Matrix::optionIds)
                        .map(ids -> String.join(" ", ids))
                        .toList()));
    }

    /** Returns the anchor of two options, in the order of the page. */
    public static String anchor(Entry entry, String one, String other) {
        boolean first = entry.options().stream()
                .map(Entry.Named::id)
                .filter(id -> id.equals(one) || id.equals(other))
                .findFirst()
                .filter(one::equals)
                .isPresent();
        return first ? one + "-vs-" + other : other + "-vs-" + one;
    }
}
