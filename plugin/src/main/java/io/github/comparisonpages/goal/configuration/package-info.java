/**
 * What users set: one configuration for all goals, from the POM and the command line, and words of it as typed values.
 *
 * <p>In: the project's model and the parameters of a goal. Out: the goal completed, or a {@link ConfigurationException}.
 */
@NullMarked
package io.github.comparisonpages.goal.configuration;

import org.jspecify.annotations.NullMarked;
