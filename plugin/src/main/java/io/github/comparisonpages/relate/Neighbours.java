package io.github.comparisonpages.relate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one page may ask about all others: nothing else of them is on it. A build that keeps the questions with their answers
 * can tell, without printing the page again, whether it would be the same.
 */
public interface Neighbours {

    /** The page of this source of the docs folder. */
    Optional<String> page(String source);

    /**
     * The comparison that an author means by a path from the own page, a file's or page's name, a number such as
     * {@code ADR 12}, a title, or the name of an option that another comparison has; a Markdown link stands for its target.
     *
     * @param from the source of the page that says so
     */
    Optional<Entry> mention(String from, String written);

    /**
     * The comparisons that share most with one.
     *
     * @param source of that one
     * @param passed sources of comparisons to leave out
     * @param most how many at most
     */
    List<Entry> near(String source, Set<String> passed, int most);
}
