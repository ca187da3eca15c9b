/**
 * Where things are: the paths of pages, what links lead to, the anchors within a page.
 *
 * <p>In: sources, and links as written. Out: paths and anchors. Not to be imported: other rooms of {@code relate}, later
 * stages, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.relate.address;

import org.jspecify.annotations.NullMarked;
