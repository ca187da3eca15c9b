/**
 * Findings, picks and their changes to XML.
 *
 * <p>In: {@link io.github.comparisonpages.lint.finding.Findings},
 * {@link io.github.comparisonpages.view.summary.BadgeView}, {@link io.github.comparisonpages.view.catalog.FeedView}.
 * Out: the bytes of a report as test runners write it, of an SVG picture and of an Atom feed, the same for the same
 * input on every machine.
 *
 * <p>Not to be imported: templates, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.xml;

import org.jspecify.annotations.NullMarked;
