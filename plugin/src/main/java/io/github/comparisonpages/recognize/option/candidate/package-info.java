/**
 * One place's proposal of what the page compares, and how alike two of its members are.
 *
 * <p>In: names and places. Out: values that the other rooms fill. Not to be imported: how candidates are found, weighed and united, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.candidate;

import org.jspecify.annotations.NullMarked;
