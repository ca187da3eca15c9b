package io.github.comparisonpages.preview;

import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pages that somebody probably meant who asked for one that is not there. */
final class NearPaths {

    private static final String PAGE = ".html";

    private NearPaths() {}

    /**
     * Returns the nearest first: those of the same or nearly the same name in any folder, then those whose names hold what was
     * asked for.
     *
     * @param asked a path below the output folder
     * @param most how many at most
     */
    static List<String> of(String asked, Collection<String> pages, int most) {
        String name = name(asked);
        record Near(String path, int distance) {}
        var near = new ArrayList<Near>();
        for (String page : pages) {
            String other = name(page);
            int distance = Math.min(Spelling.distance(name, other), Spelling.distance(asked, page));
            boolean holds = name.length() > 2 && (other.contains(name) || name.contains(other));
            if (distance <= Math.max(1, other.length() / 3) || holds) {
                near.add(new Near(page, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::path));
        return near.stream().limit(most).map(Near::path).toList();
    }

    private static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(PAGE) ? name.substring(0, name.length() - PAGE.length()) : name;
    }
}
