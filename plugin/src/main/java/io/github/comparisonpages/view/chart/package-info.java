/**
 * Drawings, as numbers that a template only prints: bars, a radar, how records replaced each other.
 *
 * <p>In: what a page is made from, or the log of decisions. Out: {@link
 * io.github.comparisonpages.view.chart.TotalsView}, {@link io.github.comparisonpages.view.chart.RadarView} and {@link
 * io.github.comparisonpages.view.chart.LogPicture}.
 *
 * <p>Not to be imported: the other rooms of {@code view}.
 */
@NullMarked
package io.github.comparisonpages.view.chart;

import org.jspecify.annotations.NullMarked;
