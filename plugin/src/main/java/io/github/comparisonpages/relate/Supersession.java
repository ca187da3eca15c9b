package io.github.comparisonpages.relate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which comparison replaced which: it is enough that one of the two says so. */
final class Supersession {

    /** More than anybody has replaced one by another, and few enough to show. */
    private static final int LONGEST = 20;

    private final Map<String, Set<Entry>> successors = new HashMap<>();
    private final Map<String, Set<Entry>> predecessors = new HashMap<>();

    private Supersession() {}

    static Supersession of(Catalog catalog) {
        var supersession = new Supersession();
        for (Entry entry : catalog.entries()) {
            for (String old : entry.metadata().supersedes()) {
                catalog.find(entry.source(), old).ifPresent(found -> supersession.add(found, entry));
            }
            for (String newer : entry.metadata().supersededBy()) {
                catalog.find(entry.source(), newer).ifPresent(found -> supersession.add(entry, found));
            }
        }
        return supersession;
    }

    private void add(Entry old, Entry newer) {
        successors.computeIfAbsent(old.source(), s -> new LinkedHashSet<>()).add(newer);
        predecessors.computeIfAbsent(newer.source(), s -> new LinkedHashSet<>()).add(old);
    }

    /** The newest first. */
    List<Entry> after(Entry entry) {
        var chain = new ArrayList<>(chain(entry, successors));
        Collections.reverse(chain);
        return chain;
    }

    /** The newest first. */
    List<Entry> before(Entry entry) {
        return chain(entry, predecessors);
    }

    private static List<Entry> chain(Entry start, Map<String, Set<Entry>> steps) {
        var seen = new LinkedHashSet<>(Set.of(start.source()));
        var chain = new ArrayList<Entry>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && chain.size() < LONGEST) {
            for (Entry next : steps.getOrDefault(open.removeFirst().source(), Set.of())) {
                if (seen.add(next.source())) {
                    chain.add(next);
                    open.addLast(next);
                }
            }
        }
        return chain;
    }
}
