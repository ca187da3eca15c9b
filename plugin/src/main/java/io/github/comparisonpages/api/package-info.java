/**
 * What others may implement: rules and outputs of a project's own. They are found by {@link java.util.ServiceLoader} among the
 * dependencies of the plugin, as the POM declares them.
 *
 * <p>In: the values of {@code model} and {@code diagnostic}. Out: diagnostics and files. What is here stays as it is until the
 * next major version. Not to be imported: any other package of this plugin, files, Maven.
 */
@NullMarked
package io.github.comparisonpages.api;

import org.jspecify.annotations.NullMarked;
