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

/**
 * How decision records replaced and changed each other, as a picture: older ones on the left, an arrow from each to
 * what replaced or changed it.
 *
 * @param signs the kinds of arrows that are drawn, and what they mean
 * @param chains those that hang together, each in a drawing of its own
 * @param rest how many records are not drawn, in words; empty where all are
 */
public record LogPicture(List<Sign> signs, List<ChainPicture> chains, String rest) {

    /** More than that, nobody follows with their eyes. */
    private static final int MOST = 60;

    public LogPicture {
        signs = List.copyOf(signs);
        chains = List.copyOf(chains);
    }

    /** A kind of arrow, and its meaning in words. */
    public record Sign(ChainPicture.Look look, String words) {}

    /** Returns the picture; empty where no record has changed another. */
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
        var signs = new TreeMap<ChainPicture.Look, String>();
        var drawings = new ArrayList<ChainPicture>();
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
        return ChainDrawing.look(change) == ChainPicture.Look.REPLACED_PARTLY
                ? RecordNames.words(change, words)
                : words.text("relation." + change.kind().key());
    }

    /** Returns the chains that reach furthest down the log, as far as there is room; in the order of the log. */
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
