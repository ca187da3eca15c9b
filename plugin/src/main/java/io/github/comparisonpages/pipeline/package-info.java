/**
 * The line of stages: read, relate, print, write, lint, list.
 *
 * <p>In: a {@link io.github.comparisonpages.pipeline.BuildRequest}. Out: pages and files in an {@link
 * io.github.comparisonpages.write.Output}, and a {@link io.github.comparisonpages.pipeline.BuildResult} with what is wrong.
 * {@link io.github.comparisonpages.pipeline.ComparisonPipeline} names the stages in their order.
 *
 * <p>Not to be imported: Maven, what an earlier build left.
 */
@NullMarked
package io.github.comparisonpages.pipeline;

import org.jspecify.annotations.NullMarked;
