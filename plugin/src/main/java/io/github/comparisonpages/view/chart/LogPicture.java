package io.github.comparisonpages.view.chart;

import io.github.comparisonpages.relate.DecisionLog;
import io.github.comparisonpages.view.Messages;
import io.github.comparisonpages.view.RecordNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How decision records replaced and changed each other, as a picture: older ones on the left, an arrow from each to what
 * replaced or changed it.
 *
 * @param signs the kinds of arrows that are drawn, and what they mean
 * @param chains those that hang together, each in a drawing of its own
 * @param rest how many records are not drawn, in words; empty where all are
 */
public record LogPicture(List<Sign> signs, List<Chain> chains, String rest) {

    /** More than that, nobody follows with their eyes. */
    private static final int MOST = 60;

    public LogPicture {
        signs = List.copyOf(signs);
        chains = List.copyOf(chains);
    }

    /** How an arrow looks. */
    public enum Look {
        REPLACED,
        REPLACED_PARTLY,
        AMENDED,
        CLARIFIED
    }

    /** A kind of arrow, and its meaning in words. */
    public record Sign(Look look, String words) {}

    /** A drawing of this size. */
    public record Chain(int width, int height, List<Node> nodes, List<Edge> edges) {
        public Chain {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /**
     * A record.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param href the way to its page; null where it was left out
     * @param number as people write it; may be empty
     * @param year the year of the decision; may be empty
     * @param lines its title, cut into lines and shortened
     * @param dead whether it was never in force, or no longer is
     */
    public record Node(
            int x, int y, @Nullable String href, String number, String year, List<String> lines, boolean dead) {
        public Node {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An arrow.
     *
     * @param path its line
     * @param head where its point is and whither it points, as a transformation of one that points to the right
     */
    public record Edge(Look look, String path, String head) {}

    /** The picture; empty where no record has changed another. */
    public static Optional<LogPicture> of(DecisionLog log, RecordNames names, Messages words) {
        var chains = LogChain.of(log);
        if (chains.isEmpty()) {
            return Optional.empty();
        }
        int all = 0;
        for (LogChain chain : chains) {
            all += chain.records().size();
        }
        var drawn = drawn(chains, log);
        var signs = new TreeMap<Look, String>();
        var drawings = new ArrayList<Chain>();
        for (LogChain chain : drawn) {
            all -= chain.records().size();
            chain.changes().forEach(change -> signs.put(ChainDrawing.look(change), sign(change, words)));
            drawings.add(ChainDrawing.of(chain, names));
        }
        var keys = new ArrayList<Sign>();
        signs.forEach((look, meaning) -> keys.add(new Sign(look, meaning)));
        return Optional.of(new LogPicture(keys, drawings, all == 0 ? "" : words.count("changesRest", all)));
    }

    /** Amendments look alike, of the whole or of a part. */
    private static String sign(DecisionLog.Change change, Messages words) {
        return ChainDrawing.look(change) == Look.REPLACED_PARTLY
                ? RecordNames.words(change, words)
                : words.text("relation." + change.kind().key());
    }

    /** The chains that reach furthest down the log, as far as there is room; in the order of the log. */
    private static List<LogChain> drawn(List<LogChain> chains, DecisionLog log) {
        Map<String, Integer> places = new HashMap<>();
        log.records().forEach(entry -> places.put(entry.source(), places.size()));
        var latest = new ArrayList<>(chains);
        latest.sort(Comparator.<LogChain>comparingInt(chain -> places.get(
                        chain.records().get(chain.records().size() - 1).source()))
                .reversed());
        int room = MOST;
        Set<LogChain> fitting = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LogChain chain : latest) {
            if (chain.records().size() <= room) {
                fitting.add(chain);
                room -= chain.records().size();
            }
        }
        if (fitting.isEmpty()) {
            return List.of(latest.get(0).last(MOST));
        }
        return chains.stream().filter(fitting::contains).toList();
    }
}
