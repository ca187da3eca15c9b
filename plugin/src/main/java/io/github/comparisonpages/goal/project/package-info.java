/**
 * Setting a project up: its POM, its site, its options for Maven and for editors.
 *
 * <p>In: the files of a project, and what its parents say. Out: the same files with what is missing, every other byte as it was.
 */
@NullMarked
package io.github.comparisonpages.goal.project;

import org.jspecify.annotations.NullMarked;
