/**
 * Git repositories, read by JGit: earlier revisions of files, and what a change touches. The work tree is never written.
 *
 * <p>In: a folder of a work tree and the name of a revision. Out: texts and paths. Not to be imported: any other room of
 * JGit's users, Maven.
 */
@NullMarked
package io.github.comparisonpages.load.git;

import org.jspecify.annotations.NullMarked;
