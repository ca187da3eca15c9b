/** What the documentation tells its readers to write is tried: each snippet in the way of its language. */
@NullMarked
package io.github.comparisonpages.docs;

import org.jspecify.annotations.NullMarked;
