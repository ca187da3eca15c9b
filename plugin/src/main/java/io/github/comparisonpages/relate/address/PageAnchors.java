package io.github.comparisonpages.relate.address;

import io.github.comparisonpages.model.document.Inline;
import io.github.comparisonpages.model.document.Landmark;
import io.github.comparisonpages.model.document.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of one page. An author's heading has the one that Git hosts make of it, wherever it stands on the page;
 * what the page adds gets another. For example, of two headings "Pros" the second one of the source has {@code pros-1}.
 */
public final class PageAnchors {

    /** The start of a page, wherever nothing else is called so: browsers know it. */
    private static final String TOP = "top";

    /** What Git hosts put before the ids of their pages; links may lead there with it and without. */
    private static final String HOST_PREFIX = "user-content-";

    private static final String RESERVED = "cmp-";

    private final String prefix;
    private final HeadingAnchors anchors;
    private final List<Place> headings = new ArrayList<>();
    private final Map<Integer, Place> byLine = new HashMap<>();
    private final Map<String, Place> byAnchor = new HashMap<>();

    /** The author's own anchors by their lines. */
    private final NavigableMap<Integer, List<String>> named = new TreeMap<>();

    /** A heading's anchor, and which anchor of the page stands where it leads. */
    private static final class Place {

        private final String anchor;
        private final int line;
        private @Nullable String at;

        private Place(String anchor, int line) {
            this.anchor = anchor;
            this.line = line;
        }
    }

    /**
     * Those of a page.
     *
     * @param prefix what keeps them apart from those of another page that shows a part of this one; empty on the page
     *     itself
     * @param landmarks the places of the source, in their order
     */
    public PageAnchors(List<Landmark> landmarks, String prefix) {
        this.prefix = prefix;
        this.anchors = new HeadingAnchors(prefix);
        for (Landmark landmark : landmarks) {
            if (landmark.heading()) {
                add(new Place(anchors.next(landmark.text()), landmark.line()));
            }
        }
        for (Landmark landmark : landmarks) {
            if (!landmark.heading()) {
                name(landmark.text(), landmark.line());
                name(landmark.text().toLowerCase(Locale.ROOT), landmark.line());
            }
        }
    }

    private void add(Place place) {
        headings.add(place);
        byLine.put(place.line, place);
        byAnchor.put(place.anchor, place);
    }

    private void name(String id, int line) {
        if (!id.startsWith(RESERVED) && anchors.take(id)) {
            named.computeIfAbsent(line, l -> new ArrayList<>()).add(id);
        }
    }

    /** Returns all that links to a page with these places may name. */
    public static Set<String> all(List<Landmark> landmarks) {
        var page = new PageAnchors(landmarks, "");
        var all = new HashSet<>(page.byAnchor.keySet());
        page.named.values().forEach(all::addAll);
        all.add(TOP);
        return all;
    }

    /** Returns an anchor as an author wrote it, in the letters that pages have it in. */
    public static String normal(String fragment) {
        String lower = fragment.toLowerCase(Locale.ROOT);
        return lower.startsWith(HOST_PREFIX) ? lower.substring(HOST_PREFIX.length()) : lower;
    }

    /** Returns an anchor for what is no heading of the author's: this one, or one like it. */
    public String next(String text) {
        return anchors.next(text);
    }

    /** Returns the anchor of an author's heading, which is now on the page. */
    public String of(List<Inline> heading) {
        if (!heading.isEmpty()) {
            var place = byLine.get(line(heading));
            if (place != null && place.at == null) {
                return put(place);
            }
        }
        return of(PlainText.of(heading));
    }

    /**
     * Returns the anchor of the first heading with this text that is not on the page yet; another one like it if there
     * is none.
     */
    public String of(String heading) {
        var place = byAnchor.get(prefix + HeadingAnchors.slug(heading));
        return place != null && place.at == null ? put(place) : anchors.next(heading);
    }

    private static int line(List<Inline> heading) {
        return heading.get(0).span().start().line();
    }

    private static String put(Place place) {
        place.at = place.anchor;
        return place.anchor;
    }

    /** What an author's heading says stands at this anchor, unless the heading itself is on the page. */
    public void put(List<Inline> heading, String at) {
        var place = heading.isEmpty() ? null : byLine.get(line(heading));
        if (place != null && place.at == null) {
            place.at = at;
        }
    }

    /**
     * Returns what else leads to each anchor of the page, to be asked when the page is complete: headings that are not
     * on it lead to the nearest above that is, an author's own anchors to theirs, and each has the forms of
     * {@link DoxiaIds} besides.
     */
    public Map<String, List<String>> aliases() {
        var aliases = new LinkedHashMap<String, List<String>>();
        String nearest = first();
        if (nearest == null) {
            return aliases;
        }
        int line = 0;
        for (Place place : headings) {
            addNamed(line, place.line, nearest, aliases);
            nearest = place.at == null ? nearest : place.at;
            if (!nearest.equals(place.anchor)) {
                add(place.anchor, nearest, aliases);
            }
            addForms(place.anchor, nearest, aliases);
            line = place.line;
        }
        addNamed(line, Integer.MAX_VALUE, nearest, aliases);
        return aliases;
    }

    private @Nullable String first() {
        for (Place place : headings) {
            if (place.at != null) {
                return place.at;
            }
        }
        return null;
    }

    private void addNamed(int from, int to, String at, Map<String, List<String>> aliases) {
        for (List<String> ids : named.subMap(from, to).values()) {
            for (String id : ids) {
                add(id, at, aliases);
                addForms(id, at, aliases);
            }
        }
    }

    private void addForms(String anchor, String at, Map<String, List<String>> aliases) {
        for (String form : DoxiaIds.of(anchor)) {
            if (anchors.take(form)) {
                add(form, at, aliases);
            }
        }
    }

    private static void add(String alias, String at, Map<String, List<String>> aliases) {
        aliases.computeIfAbsent(at, a -> new ArrayList<>()).add(alias);
    }
}
