/**
 * Views to files.
 *
 * <p>In: a {@link io.github.comparisonpages.write.Page} or the bytes of a file. Out: what stands in the output folder.
 * Each sub-package knows one format; {@link io.github.comparisonpages.write.Output} is the way out of all.
 *
 * <p>Not to be imported: Maven, a parser, the sub-packages.
 */
@NullMarked
package io.github.comparisonpages.write;

import org.jspecify.annotations.NullMarked;
