package io.github.comparisonpages.relate.address;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Hands out a page's anchors as Git hosts make them of headings, each once; authors link to headings by them. */
public final class HeadingAnchors {

    private final String prefix;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** Those of a page. */
    public HeadingAnchors() {
        this("");
    }

    /** Those of a part that is shown in another page: {@code prefix} keeps them apart from the anchors of that page. */
    public HeadingAnchors(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the anchor of the next heading with this text: {@code pros}, then {@code pros-1}, {@code pros-2}. */
    public String next(String heading) {
        String slug = prefix + slug(heading);
        String anchor = slug;
        while (!taken.add(anchor)) {
            anchor = slug + "-" + repeats.merge(slug, 1, Integer::sum);
        }
        return anchor;
    }

    /** Takes this very anchor; false where it is taken already. */
    boolean take(String anchor) {
        return taken.add(anchor);
    }

    /**
     * Returns a heading as an anchor, whatever else the page has: lower case, spaces as hyphens, letters, digits,
     * underscores and hyphens kept, all else dropped.
     */
    public static String slug(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                out.append('-');
            } else if (c == '-' || isWord(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.isEmpty() ? "id" : out.toString();
    }

    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> Character.isAlphabetic(c);
        };
    }

    /** Returns the anchors of all headings of a page, in plain text and in their order. */
    public static Set<String> of(List<String> headings) {
        var anchors = new HeadingAnchors();
        headings.forEach(anchors::next);
        return anchors.taken;
    }
}
