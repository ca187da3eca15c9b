package io.github.comparisonpages.load.git;

import io.github.comparisonpages.load.ChangedPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.util.io.NullOutputStream;

/**
 * What is other in a work tree than it was at a revision, committed or not. Files that nobody has added yet count, ignored ones
 * do not.
 */
public final class WorkTreeChanges {

    private static final int BASE = 0;
    private static final int INDEX = 1;
    private static final int WORK = 2;

    private final Repository repository;
    private final RevTree tree;

    private WorkTreeChanges(Repository repository, RevTree tree) {
        this.repository = repository;
        this.tree = tree;
    }

    /** Returns the files, in the order of their paths; one that was moved is one. */
    public static List<ChangedPath> since(Revision revision, GitRepository git) throws IOException {
        var repository = git.repository();
        try (var commits = new RevWalk(repository)) {
            var tree =
                    commits.parseCommit(ObjectId.fromString(revision.commit())).getTree();
            var changes = new WorkTreeChanges(repository, tree);
            return changes.named(changes.paths());
        } catch (MissingObjectException e) {
            throw GitRepository.partial("the repository", revision);
        }
    }

    /** The index knows of most files what they hold, so that these need not be read. */
    private List<String> paths() throws IOException {
        var paths = new ArrayList<String>();
        try (var walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.addTree(new DirCacheIterator(repository.readDirCache()));
            var work = new FileTreeIterator(repository);
            walk.addTree(work);
            work.setDirCacheIterator(walk, INDEX);
            while (walk.next()) {
                if (isForeign(walk)) {
                    continue;
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                } else if (!isSame(walk)) {
                    paths.add(walk.getPathString());
                }
            }
        }
        return paths;
    }

    /** Whether this is known to nobody but the disk, which ignores it. */
    private static boolean isForeign(TreeWalk walk) throws IOException {
        var work = walk.getTree(WORK, WorkingTreeIterator.class);
        return walk.getRawMode(BASE) == 0 && walk.getRawMode(INDEX) == 0 && work != null && work.isEntryIgnored();
    }

    /** A submodule's commit is compared, and no file in it. */
    private static boolean isSame(TreeWalk walk) {
        boolean there = walk.getRawMode(BASE) != 0;
        boolean here = walk.getRawMode(WORK) != 0;
        boolean submodule = FileMode.GITLINK.equals(walk.getRawMode(BASE));
        return there == here && walk.idEqual(BASE, WORK) || submodule && !here;
    }

    private List<ChangedPath> named(List<String> paths) throws IOException {
        if (paths.isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<ChangedPath>();
        try (var diff = new DiffFormatter(NullOutputStream.INSTANCE);
                var reader = repository.newObjectReader()) {
            diff.setRepository(repository);
            diff.setPathFilter(PathFilterGroup.createFromStrings(paths));
            var renames = new RenameDetector(repository);
            renames.addAll(diff.scan(new CanonicalTreeParser(null, reader, tree), new FileTreeIterator(repository)));
            // The formatter itself would look for the new content among the objects, where it is not yet.
            var content = new ContentSource.Pair(
                    ContentSource.create(reader), ContentSource.create(new FileTreeIterator(repository)));
            for (DiffEntry entry : renames.compute(content, NullProgressMonitor.INSTANCE)) {
                changes.add(new ChangedPath(
                        entry.getChangeType() == ChangeType.ADD ? "" : entry.getOldPath(),
                        entry.getChangeType() == ChangeType.DELETE ? "" : entry.getNewPath()));
            }
        } catch (CanceledException e) {
            throw new IOException(e);
        }
        return changes;
    }
}
