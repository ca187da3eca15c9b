/**
 * Answers to Markdown, for readers that take no HTML.
 *
 * <p>In: {@link io.github.comparisonpages.view.summary.TwinView},
 * {@link io.github.comparisonpages.view.summary.AnswerView}. Out: the bytes of a page's twin and of {@code llms.txt},
 * the same for the same input on every machine.
 *
 * <p>Not to be imported: templates, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.markdown;

import org.jspecify.annotations.NullMarked;
