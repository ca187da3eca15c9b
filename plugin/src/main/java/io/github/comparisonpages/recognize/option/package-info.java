/**
 * What a page compares: every place that may name options proposes a candidate, evidence decides between them.
 *
 * <p>{@link io.github.comparisonpages.recognize.option.OptionFinder} goes through the rooms below this one: {@code words} and
 * {@code name} read names, {@code page} says what is known of the page, {@code route} has the ways to a {@code candidate},
 * {@code evidence} weighs them, {@code unite} makes options of those that are believed.
 *
 * <p>In: the tree of sections, the front matter, the title. Out: options with the places where each was found. Not to be imported: the rooms of tables and verdicts.
 */
@NullMarked
package io.github.comparisonpages.recognize.option;

import org.jspecify.annotations.NullMarked;
