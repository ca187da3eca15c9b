/**
 * What an option is called, made ready to be compared.
 *
 * <p>In: a heading, item or cell as text. Out: its name, number and forms. Not to be imported: the page, the other rooms of options, any later stage.
 */
@NullMarked
package io.github.comparisonpages.recognize.option.name;

import org.jspecify.annotations.NullMarked;
