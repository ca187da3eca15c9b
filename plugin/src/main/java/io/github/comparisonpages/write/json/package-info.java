/**
 * Catalogue to JSON.
 *
 * <p>In: {@link io.github.comparisonpages.relate.Catalog}. Out: the bytes of {@code comparisons.json}, the same for the same
 * catalogue on every machine.
 *
 * <p>Not to be imported: views, templates, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.json;

import org.jspecify.annotations.NullMarked;
