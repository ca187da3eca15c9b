package io.github.comparisonpages.macro;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an author may have meant by an id. */
final class Spelling {

    private static final int SHOWN = 3;

    private Spelling() {}

    /**
     * The ids that take the fewest changes of a letter, the nearest first. A folder that is missing or wrong counts
     * little.
     */
    static List<String> closest(String written, Collection<String> ids) {
        return ids.stream()
                .map(id -> Map.entry(id, Math.min(distance(written, id), 1 + distance(name(written), name(id)))))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** Levenshtein's, one row at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
