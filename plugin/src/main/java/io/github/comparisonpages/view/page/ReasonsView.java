package io.github.comparisonpages.view.page;

import org.jspecify.annotations.Nullable;

/**
 * The author's own text.
 *
 * @param early whether the verdict stands next to the answer, where there are no options to show between them
 * @param verdict why the page lands where it does
 */
public record ReasonsView(boolean early, @Nullable VerdictView verdict, ProseView prose) {}
