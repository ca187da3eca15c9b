/**
 * Lines of the log that several goals share.
 */
@NullMarked
package io.github.comparisonpages.goal.log;

import org.jspecify.annotations.NullMarked;
