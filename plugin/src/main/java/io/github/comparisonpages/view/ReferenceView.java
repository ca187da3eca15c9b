package io.github.comparisonpages.view;

import org.jspecify.annotations.Nullable;

/**
 * A mention of something else.
 *
 * @param text what to call it
 * @param href where it leads; null where nothing of that name was found, or where it must not lead
 * @param note what to say of it; may be empty
 */
public record ReferenceView(String text, @Nullable String href, String note) {}
