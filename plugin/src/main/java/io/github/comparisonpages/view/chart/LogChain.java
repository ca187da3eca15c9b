package io.github.comparisonpages.view.chart;

import io.github.comparisonpages.relate.DecisionLog;
import io.github.comparisonpages.relate.DecisionLog.Change;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that hang together by what they did to each other.
 *
 * @param records two or more, in the order of the log
 */
record LogChain(List<Entry> records, List<Change> changes) {

    LogChain {
        records = List.copyOf(records);
        changes = List.copyOf(changes);
    }

    /** Returns all chains of a log, by their first records. */
    static List<LogChain> of(DecisionLog log) {
        var roots = new HashMap<String, String>();
        for (Change change : log.changes()) {
            String older = root(change.older().source(), roots);
            String newer = root(change.newer().source(), roots);
            roots.put(newer, older);
        }
        var records = new LinkedHashMap<String, List<Entry>>();
        for (Entry entry : log.records()) {
            if (roots.containsKey(entry.source())) {
                records.computeIfAbsent(root(entry.source(), roots), r -> new ArrayList<>())
                        .add(entry);
            }
        }
        var changes = new HashMap<String, List<Change>>();
        for (Change change : log.changes()) {
            changes.computeIfAbsent(root(change.older().source(), roots), r -> new ArrayList<>())
                    .add(change);
        }
        var chains = new ArrayList<LogChain>();
        records.forEach((root, all) -> chains.add(new LogChain(all, changes.getOrDefault(root, List.of()))));
        return chains;
    }

    /** Who stands for all that hang together with one; each step halves the way of the next one. */
    private static String root(String source, Map<String, String> roots) {
        String at = source;
        String up = roots.computeIfAbsent(at, s -> s);
        while (!up.equals(at)) {
            String next = roots.computeIfAbsent(up, s -> s);
            roots.put(at, next);
            at = up;
            up = next;
        }
        return at;
    }

    /** Returns the last records of the chain, as far as they hang together with others of them. */
    LogChain last(int most) {
        var kept = new HashSet<String>();
        records.subList(records.size() - most, records.size()).forEach(entry -> kept.add(entry.source()));
        var left = new ArrayList<Change>();
        var tied = new HashSet<String>();
        for (Change change : changes) {
            if (kept.contains(change.older().source())
                    && kept.contains(change.newer().source())) {
                left.add(change);
                tied.add(change.older().source());
                tied.add(change.newer().source());
            }
        }
        return new LogChain(
                records.stream().filter(entry -> tied.contains(entry.source())).toList(), left);
    }
}
