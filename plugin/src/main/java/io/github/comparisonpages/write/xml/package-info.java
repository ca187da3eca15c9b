/**
 * Findings to XML.
 *
 * <p>In: {@link io.github.comparisonpages.validate.Findings}. Out: the bytes of a report as test runners write it, the same for
 * the same findings on every machine.
 *
 * <p>Not to be imported: views, templates, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.xml;

import org.jspecify.annotations.NullMarked;
