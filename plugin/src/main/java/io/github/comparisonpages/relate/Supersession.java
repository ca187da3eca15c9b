package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.metadata.Relation;
import io.github.comparisonpages.model.metadata.Status.State;
import io.github.comparisonpages.relate.entry.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which comparison replaced or changed which: it is enough that one of the two says so. */
final class Supersession {

    /** More than anybody has replaced one by another, and few enough to show. */
    private static final int LONGEST = 20;

    private final Map<String, Set<Entry>> successors = new HashMap<>();
    private final Map<String, Set<Entry>> predecessors = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Map<String, Map<String, ResolvedRelation>> relations = new HashMap<>();

    private Supersession() {}

    static Supersession of(List<Entry> entries, EntryNames names) {
        var supersession = new Supersession();
        var said = new ArrayList<Said>();
        for (Entry entry : entries) {
            for (Relation relation : entry.metadata().relations()) {
                names.find(entry.source(), relation.target())
                        .filter(other -> !other.source().equals(entry.source()))
                        .ifPresent(other -> said.add(new Said(entry, relation, other)));
            }
        }
        // Where one of the two says that it is a part only, it is.
        var parts = new HashSet<String>();
        for (Said each : said) {
            if (each.relation().partly()) {
                parts.add(each.key());
            }
        }
        said.forEach(each -> supersession.add(each, parts.contains(each.key())));
        return supersession;
    }

    /** That one page says this of another. */
    private record Said(Entry entry, Relation relation, Entry other) {

        /** Returns the same for both sides of a relation. */
        String key() {
            boolean passive = relation.kind().passive();
            return (passive ? relation.kind().reverse() : relation.kind())
                    + "\t" + (passive ? other : entry).source()
                    + "\t" + (passive ? entry : other).source();
        }
    }

    private void add(Said said, boolean partly) {
        var relation = said.relation();
        var entry = said.entry();
        var other = said.other();
        relate(entry, new ResolvedRelation(relation.kind(), partly, relation.note(), other));
        relate(other, new ResolvedRelation(relation.kind().reverse(), partly, "", entry));
        if (partly) {
            return;
        }
        if (relation.kind() == Relation.Kind.SUPERSEDES) {
            replace(other, entry);
            if (agreed(entry)) {
                replaced.add(other.source());
            }
        } else if (relation.kind() == Relation.Kind.SUPERSEDED_BY) {
            replace(entry, other);
            replaced.add(entry.source());
        }
    }

    /** What is only proposed, or was turned down, replaces nothing yet. */
    private static boolean agreed(Entry newer) {
        var status = newer.metadata().status();
        return status == null
                || status.state() != State.DRAFT
                        && status.state() != State.PROPOSED
                        && status.state() != State.REJECTED;
    }

    /** Both pages may say it; a note of the one whose page it is counts. */
    private void relate(Entry entry, ResolvedRelation relation) {
        relations
                .computeIfAbsent(entry.source(), s -> new LinkedHashMap<>())
                .merge(
                        relation.kind() + "\t" + relation.other().source(),
                        relation,
                        (known, again) -> known.note().isEmpty() ? again : known);
    }

    private void replace(Entry old, Entry newer) {
        successors.computeIfAbsent(old.source(), s -> new LinkedHashSet<>()).add(newer);
        predecessors.computeIfAbsent(newer.source(), s -> new LinkedHashSet<>()).add(old);
    }

    /** Returns the sources of those that others have replaced as a whole. */
    Set<String> replaced() {
        return replaced;
    }

    /** Returns what ties a comparison to others, in the order in which the handbook says so. */
    List<ResolvedRelation> relations(Entry entry) {
        return List.copyOf(relations.getOrDefault(entry.source(), Map.of()).values());
    }

    /** Returns the newest first. */
    List<Entry> after(Entry entry) {
        var chain = new ArrayList<>(chain(entry, successors));
        Collections.reverse(chain);
        return chain;
    }

    /** Returns the newest first. */
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
