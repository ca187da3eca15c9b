/**
 * The handbook in a browser while it is written.
 *
 * <p>In: a request, the skin, and where files are that are looked at again and again. Out: answers to a browser on this
 * machine, from what the pipeline made and nothing else. Each build makes one {@link
 * io.github.comparisonpages.preview.Edition}, which never changes.
 *
 * <p>Not to be imported: Maven.
 */
@NullMarked
package io.github.comparisonpages.preview;

import org.jspecify.annotations.NullMarked;
