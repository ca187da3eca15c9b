package io.github.comparisonpages.relate;

import io.github.comparisonpages.relate.entry.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one page may ask about all others: nothing else of them is on it. A build that keeps the questions with their
 * answers can tell, without printing the page again, whether it would be the same.
 */
public interface Neighbours {

    /** Returns the page of this source of the docs folder. */
    Optional<String> page(String source);

    /**
     * Returns the docs folder from the root of the repository: the same for all pages of a build, and no question of
     * one.
     */
    String docs();

    /**
     * Returns the page of the site, from the site's root, that the site makes of this file outside of the docs folder.
     */
    Optional<String> sitePage(String file);

    /** Returns whether the site has this page, from the site's root; {@code comparisons/index.html} is one of ours. */
    boolean hasPage(String page);

    /** Returns whether this path from the docs folder is a folder. */
    boolean hasFolder(String path);

    /** Returns the page that gathers all comparisons with this option; empty where fewer than two have it. */
    Optional<String> hubPage(String optionId);

    /** Returns the page that gathers all comparisons with this tag. */
    Optional<String> tagPage(String tag);

    /** Returns the comparisons that replaced one, the newest first: those that did so directly come last. */
    List<Entry> successors(String source);

    /** Returns the comparisons that one replaced, directly or not, the newest first. */
    List<Entry> predecessors(String source);

    /** Returns what ties a comparison to others: what it replaces, amends or clarifies, and the other way round. */
    List<ResolvedRelation> relations(String source);

    /**
     * Returns the comparison that an author means by a path from the own page, a file's or page's name, a number such
     * as {@code ADR 12}, or a title; a Markdown link stands for its target.
     *
     * @param from the source of the page that says so
     */
    Optional<Entry> find(String from, String written);

    /** Returns the same, or else another comparison that has an option of this name. */
    Optional<Entry> mention(String from, String written);

    /**
     * Returns the comparisons that share most with one.
     *
     * @param source of that one
     * @param passed sources of comparisons to leave out
     * @param most how many at most
     */
    List<Entry> near(String source, Set<String> passed, int most);
}
