/**
 * Parts of comparisons in the other pages of a site.
 *
 * <p>In: what the goal {@code fragments} wrote. Out: HTML in the page that asks for it. The jar lies in the site
 * plugin's realm, with all that is there, and so it needs nothing but what is there anyway.
 *
 * <p>Not to be imported: the plugin, and anything that the site plugin does not bring.
 */
@NullMarked
package io.github.comparisonpages.macro;

import org.jspecify.annotations.NullMarked;
