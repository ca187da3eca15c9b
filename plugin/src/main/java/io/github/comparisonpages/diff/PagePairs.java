package io.github.comparisonpages.diff;

import io.github.comparisonpages.relate.Catalog;
import io.github.comparisonpages.relate.entry.Entry;
import io.github.comparisonpages.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds each page of a handbook in its earlier state: by its path, else by its title, else by its options. So a file that was
 * renamed, and one whose title was mended on the way, is the same page still.
 */
public final class PagePairs {

    private PagePairs() {}

    /** Returns all pages of both states, in the order of their paths. */
    public static List<PagePair> of(Catalog before, Catalog now) {
        var gone = new LinkedHashMap<String, Entry>();
        before.entries().forEach(entry -> gone.put(entry.source(), entry));
        var pairs = new ArrayList<PagePair>();
        var added = new ArrayList<Entry>();
        for (Entry entry : now.entries()) {
            Entry earlier = gone.remove(entry.source());
            if (earlier == null) {
                added.add(entry);
            } else {
                pairs.add(new PagePair(earlier, entry));
            }
        }
        pairBy(entry -> Words.normalize(entry.title()), gone, added, pairs);
        pairBy(PagePairs::options, gone, added, pairs);
        added.forEach(entry -> pairs.add(new PagePair(null, entry)));
        gone.values().forEach(entry -> pairs.add(new PagePair(entry, null)));
        pairs.sort(Comparator.comparing(pair -> pair.last().source()));
        return pairs;
    }

    /** Pairs those that have something in common with one page only. */
    private static void pairBy(
            Function<Entry, String> trait, Map<String, Entry> gone, List<Entry> added, List<PagePair> pairs) {
        var earlier = single(trait, gone.values());
        var later = single(trait, added);
        later.forEach((value, entry) -> {
            Entry match = earlier.get(value);
            if (entry != null && match != null && !value.isEmpty()) {
                gone.remove(match.source());
                added.remove(entry);
                pairs.add(new PagePair(match, entry));
            }
        });
    }

    private static Map<String, @Nullable Entry> single(Function<Entry, String> trait, Iterable<Entry> entries) {
        var single = new LinkedHashMap<String, @Nullable Entry>();
        Set<String> several = new HashSet<>();
        for (Entry entry : entries) {
            String value = trait.apply(entry);
            if (single.putIfAbsent(value, entry) != null) {
                several.add(value);
            }
        }
        several.forEach(single::remove);
        return single;
    }

    private static String options(Entry entry) {
        var ids = new TreeSet<String>();
        entry.options().forEach(option -> ids.add(option.id()));
        return ids.size() < 2 ? "" : String.join("\t", ids);
    }

    /** Returns where each page that has moved is now, by where it was. */
    static Map<String, String> moved(List<PagePair> pairs) {
        var moved = new HashMap<String, String>();
        for (PagePair pair : pairs) {
            Entry before = pair.before();
            Entry now = pair.now();
            if (before != null && now != null && !before.source().equals(now.source())) {
                moved.put(before.source(), now.source());
            }
        }
        return moved;
    }
}
