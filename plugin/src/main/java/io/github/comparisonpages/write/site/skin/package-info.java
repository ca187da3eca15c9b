/**
 * Pages inside the project's skin, drawn by the site plugin's sinks or by Doxia's own renderer.
 *
 * <p>In: {@link io.github.comparisonpages.write.Page}s and files. Out: the site. Not to be imported: Maven beyond Doxia, a
 * parser, the other writers.
 */
@NullMarked
package io.github.comparisonpages.write.site.skin;

import org.jspecify.annotations.NullMarked;
