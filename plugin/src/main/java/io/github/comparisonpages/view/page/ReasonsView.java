package io.github.comparisonpages.view.page;

import org.jspecify.annotations.Nullable;

/**
 * The author's own text.
 *
 * @param verdict why the page lands where it does
 */
public record ReasonsView(@Nullable VerdictView verdict, ProseView prose) {}
