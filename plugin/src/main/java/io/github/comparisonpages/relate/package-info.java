/**
 * All comparisons to a catalogue.
 *
 * <p>In: {@link io.github.comparisonpages.model.Comparison}s in the order of their sources. Out: a
 * {@link io.github.comparisonpages.relate.Catalog} that gives each its page, and the pages that gather those with the
 * same option or tag. Pure facts: no words for readers, no HTML.
 *
 * <p>Its rooms: {@code address} (paths, links, anchors), {@code entry} (one comparison as others see it), {@code topic}
 * (options and tags that several share) and {@code contradiction} (picks that disagree).
 *
 * <p>Not to be imported: any later stage, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.relate;

import org.jspecify.annotations.NullMarked;
