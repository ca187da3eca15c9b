package io.github.comparisonpages.relate.topic;

import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.relate.entry.Entry.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * How an option fares against another one, in the comparisons that have both. Only those that are settled are counted
 * as won, lost or open.
 *
 * @param id the other option
 * @param together how many comparisons have both
 * @param won in how many the option is picked and the other is not
 * @param lost in how many it is the other way round
 * @param open in how many neither is picked, or both, or which one depends
 */
public record HeadToHead(String id, String name, int together, int won, int lost, int open) {

    /** Returns the rivals of a hub's option, those that it meets most first. */
    public static List<HeadToHead> of(Topic hub) {
        var byId = new LinkedHashMap<String, HeadToHead>();
        for (Entry entry : hub.entries()) {
            var own = entry.outcome(hub.key());
            for (Entry.Named other : entry.options()) {
                if (!other.id().equals(hub.key()) && other.group().equals(entry.group(hub.key()))) {
                    var met = met(other, own, entry.outcome(other.id()), entry.settled());
                    byId.merge(other.id(), met, HeadToHead::and);
                }
            }
        }
        var rivals = new ArrayList<>(byId.values());
        rivals.sort(Comparator.comparingInt(rival -> -rival.together()));
        return rivals;
    }

    private static HeadToHead met(Entry.Named other, Outcome own, Outcome its, boolean settled) {
        boolean won = settled && own == Outcome.PICKED && its == Outcome.PASSED_OVER;
        boolean lost = settled && its == Outcome.PICKED && own == Outcome.PASSED_OVER;
        boolean open = settled && !won && !lost;
        return new HeadToHead(other.id(), other.name(), 1, won ? 1 : 0, lost ? 1 : 0, open ? 1 : 0);
    }

    private HeadToHead and(HeadToHead more) {
        return new HeadToHead(id, name, together + more.together, won + more.won, lost + more.lost, open + more.open);
    }
}
