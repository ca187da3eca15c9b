package io.github.comparisonpages.recognize.frontmatter;

import java.util.List;
import java.util.Set;

/** The keys that a front matter may have. */
public final class KnownKeys {

    /** The keys with a meaning of their own; every other key is kept. */
    public static final List<String> ALL =
            List.of(("title description slug options pick picks override-reason confidence status date deciders"
                            + " decision-makers supersedes superseded-by amends amended-by clarifies clarified-by links tags"
                            + " category owner authors reviewed review-by review-in scale feedback history related governs")
                    .split(" "));

    /** Keys of other tools that are kept without a word about them. */
    private static final Set<String> FOREIGN =
            Set.of("parent nav_order consulted informed layout permalink number id".split(" "));

    private static final Set<String> RELATIONS =
            Set.of("supersedes superseded-by amends amended-by clarifies clarified-by".split(" "));

    private KnownKeys() {}

    /** Whether a key ties the page to others. */
    static boolean isRelation(String key) {
        return key.equals("related") || RELATIONS.contains(key);
    }

    /** Whether this is a key of another tool, or a label such as "Technical Story": neither needs a word about it. */
    static boolean isOfOthers(String key) {
        boolean label = !key.isEmpty() && Character.isUpperCase(key.codePointAt(0));
        return FOREIGN.contains(key) || label || key.indexOf(' ') >= 0;
    }
}
