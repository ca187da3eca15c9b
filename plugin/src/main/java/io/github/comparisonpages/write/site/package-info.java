/**
 * Pages into a Maven site: the skin around them is drawn in {@code skin}; {@code stamp} saves drawing it for each page.
 *
 * <p>In: {@link io.github.comparisonpages.write.Page}s and files. Out: pages inside the project's skin, by the site
 * plugin's sinks or by Doxia's own renderer. Authors' text is never given to a Doxia parser: its macros would run.
 *
 * <p>Not to be imported: Maven beyond Doxia, a parser, the other writers.
 */
@NullMarked
package io.github.comparisonpages.write.site;

import org.jspecify.annotations.NullMarked;
