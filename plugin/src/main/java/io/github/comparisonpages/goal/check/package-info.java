/**
 * What a check leaves behind: its reports, and what it says to the log and to the host that runs the build.
 */
@NullMarked
package io.github.comparisonpages.goal.check;

import org.jspecify.annotations.NullMarked;
