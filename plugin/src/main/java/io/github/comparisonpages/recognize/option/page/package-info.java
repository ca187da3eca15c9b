/**
 * What is known of a page before its options are.
 *
 * <p>In: the tree of sections. Out: its title, its known headings, where points stand, how often it speaks of something. Not to be imported: candidates and what is made of them, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.page;

import org.jspecify.annotations.NullMarked;
