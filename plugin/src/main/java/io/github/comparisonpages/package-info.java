/**
 * Comparisons written in Markdown, as pages of a Maven site.
 *
 * <p>{@link io.github.comparisonpages.pipeline.ComparisonPipeline} runs the stages in their order. Each package depends only on
 * those before it:
 *
 * <ul>
 *   <li>{@code codec}: records as bytes
 *   <li>{@code text}: text, whatever it means
 *   <li>{@code diagnostic}, {@code model}: the vocabulary of all stages
 *   <li>{@code api}: what others may implement
 *   <li>{@code load}: docs folder to source texts
 *   <li>{@code parse}: source text to a tree with positions
 *   <li>{@code recognize}: tree to comparison
 *   <li>{@code relate}: all comparisons to a catalogue
 *   <li>{@code score}: matrix to totals
 *   <li>{@code lint}: comparison to diagnostics
 *   <li>{@code view}: what a page shows
 *   <li>{@code write}: view to files
 *   <li>{@code pipeline}: the line of these stages
 *   <li>{@code incremental}: the line, but for what an earlier build made
 *   <li>{@code goal}: Maven's side, which calls the line
 * </ul>
 */
@NullMarked
package io.github.comparisonpages;

import org.jspecify.annotations.NullMarked;
