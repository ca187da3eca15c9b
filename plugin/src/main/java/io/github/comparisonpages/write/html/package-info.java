/**
 * Views to HTML, by templates that users can override one by one.
 *
 * <p>In: {@link io.github.comparisonpages.view.page.PageView} and
 * {@link io.github.comparisonpages.view.catalog.CatalogPage}. Out: {@link io.github.comparisonpages.write.Page}.
 * FreeMarker types stay in here.
 *
 * <p>Not to be imported: CommonMark, Doxia, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.html;

import org.jspecify.annotations.NullMarked;
