/**
 * Records as bytes, for the time between two passes over a handbook and between two builds.
 *
 * <p>In: the records of any package. Out: bytes, and the records again.
 *
 * <p>Not to be imported: any stage, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.codec;

import org.jspecify.annotations.NullMarked;
