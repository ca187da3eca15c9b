package io.github.comparisonpages.relate;

import io.github.comparisonpages.model.metadata.Relation.Kind;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.RecordNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decision records of a handbook, and how they replaced and changed each other.
 *
 * @param records by number, 2 before 10, then those without one: the newest first, those without a date last
 * @param changes by the record that they are done to, in the order of the records; each once, whichever of the two says
 *     so
 */
public record DecisionLog(List<Entry> records, List<Change> changes) {

    public DecisionLog {
        records = List.copyOf(records);
        changes = List.copyOf(changes);
    }

    /**
     * What a record did to an older one.
     *
     * @param kind seen from the older one: superseded by, amended by, clarified by
     * @param partly whether it holds for a part only
     * @param note what else one of them says of it; may be empty
     */
    public record Change(Entry older, Entry newer, Kind kind, boolean partly, String note) {}

    /**
     * Returns the log of these comparisons. A record is a page with a number in its file's name, a status, a day of
     * decision, or a tie to another page.
     */
    public static DecisionLog of(Catalog catalog) {
        var records = new ArrayList<Numbered>();
        for (Entry entry : catalog.entries()) {
            var number = entry.number().orElse(null);
            var metadata = entry.metadata();
            if (number != null
                    || entry.status() != null
                    || metadata.decided() != null
                    || !catalog.relations(entry.source()).isEmpty()) {
                records.add(new Numbered(entry, number));
            }
        }
        records.sort(ORDER);
        var entries = records.stream().map(Numbered::entry).toList();
        return new DecisionLog(entries, changes(entries, catalog));
    }

    /** A record and its number, which is read once. */
    private record Numbered(Entry entry, @Nullable RecordNumber number) {

        @Nullable
        LocalDate decided() {
            return number == null ? entry.metadata().decided() : null;
        }
    }

    private static final Comparator<Numbered> ORDER = Comparator.comparing(
                    Numbered::number, Comparator.nullsLast(Comparator.<RecordNumber>naturalOrder()))
            .thenComparing(Numbered::decided, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(numbered -> numbered.entry().source());

    private static List<Change> changes(List<Entry> records, Catalog catalog) {
        var changes = new LinkedHashMap<String, Change>();
        for (Entry entry : records) {
            for (ResolvedRelation relation : catalog.relations(entry.source())) {
                boolean passive = relation.kind().passive();
                Entry older = passive ? entry : relation.other();
                Entry newer = passive ? relation.other() : entry;
                Kind kind = passive ? relation.kind() : relation.kind().reverse();
                var change = new Change(older, newer, kind, relation.partly(), relation.note());
                changes.merge(
                        kind + "\t" + older.source() + "\t" + newer.source(),
                        change,
                        (known, next) -> known.note().isEmpty() ? next : known);
            }
        }
        Map<String, Integer> places = places(records);
        var sorted = new ArrayList<>(changes.values());
        sorted.sort(Comparator.<Change>comparingInt(c -> places.get(c.older().source()))
                .thenComparing(Change::kind)
                .thenComparingInt(c -> places.get(c.newer().source())));
        return sorted;
    }

    /** Returns where each record stands in a list, by its source. */
    private static Map<String, Integer> places(List<Entry> records) {
        var places = new HashMap<String, Integer>();
        records.forEach(entry -> places.put(entry.source(), places.size()));
        return places;
    }
}
