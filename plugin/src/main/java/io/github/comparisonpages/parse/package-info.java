/**
 * Source text to a tree with positions.
 *
 * <p>In: {@link io.github.comparisonpages.load.SourceText}. Out: {@link io.github.comparisonpages.parse.ParsedPage},
 * whose tree is the model's own. CommonMark and YAML types stop here, and 0-based spans become 1-based positions here,
 * once.
 *
 * <p>Not to be imported: any later stage, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.parse;

import org.jspecify.annotations.NullMarked;
