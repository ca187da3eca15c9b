/**
 * Catalogue and findings to JSON.
 *
 * <p>In: {@link io.github.comparisonpages.relate.Catalog}, {@link io.github.comparisonpages.lint.finding.Findings}.
 * Out: the bytes of {@code comparisons.json}, of the schemas of that and of front matter, and of a SARIF log, the same
 * for the same input on every machine.
 *
 * <p>Not to be imported: views, templates, Maven.
 */
@NullMarked
package io.github.comparisonpages.write.json;

import org.jspecify.annotations.NullMarked;
