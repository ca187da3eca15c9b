/**
 * What a project has for its site beside the docs folder: descriptors, sources, style sheet, script, words.
 */
@NullMarked
package io.github.comparisonpages.load.site;

import org.jspecify.annotations.NullMarked;
