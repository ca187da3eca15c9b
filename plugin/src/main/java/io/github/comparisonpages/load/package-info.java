/**
 * The docs folder to source texts.
 *
 * <p>In: {@link io.github.comparisonpages.load.DocsFolder}. Out: {@link io.github.comparisonpages.load.SourceText}s in
 * the order of their paths, and the bytes of files that pages show. What cannot be read is a diagnostic and leaves the
 * rest alone. After this stage everything is a function of text: nothing later reads the folder.
 *
 * <p>Not to be imported: any later stage, Maven.
 */
@NullMarked
package io.github.comparisonpages.load;

import org.jspecify.annotations.NullMarked;
