package io.github.comparisonpages.relate.topic;

import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;

/**
 * What several comparisons may share, and the page that gathers them: an option, or a tag.
 *
 * @param key the option's id, or the tag as written
 * @param name the option's name as the first comparison has it, or the tag
 * @param page the page's path below the output folder, such as {@code options/kafka.html}
 * @param entries the comparisons, in the order of the catalogue
 */
public record Topic(String key, String name, String page, List<Entry> entries) {

    /** The page that lists all options that have a page. */
    public static final String OPTIONS = "options/index.html";

    /** The page that lists all tags. */
    public static final String TAGS = "tags/index.html";

    public Topic {
        entries = List.copyOf(entries);
    }
}
