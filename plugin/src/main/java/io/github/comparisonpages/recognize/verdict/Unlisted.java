package io.github.comparisonpages.recognize.verdict;

import io.github.comparisonpages.diagnostic.SourceSpan;

/**
 * What a page may choose, though none of its options is called so.
 *
 * @param name the name as the page writes it, such as "GitHub Actions"
 * @param span where it stands
 */
public record Unlisted(String name, SourceSpan span) {}
