package io.github.comparisonpages.load.git;

import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.text.Spelling;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that a folder is in, also where that is a submodule or a linked work tree. For example:
 *
 * <pre>{@code
 * try (var repository = GitRepository.around(docs)) {
 *     Revision base = repository.base("origin/main");
 * }
 * }</pre>
 */
public final class GitRepository implements AutoCloseable {

    private static final String DOT_GIT = ".git";

    private final Repository repository;
    private final Path root;

    private GitRepository(Repository repository, Path root) {
        this.repository = repository;
        this.root = root;
    }

    /**
     * Opens the repository of the nearest folder that holds one.
     *
     * @param folder a folder of a work tree; it need not exist
     * @throws UnknownBaseException if there is none, or one that cannot be read
     */
    public static GitRepository around(Path folder) throws IOException {
        QuietSystem.use();
        Path root = folder.toAbsolutePath().normalize();
        while (root != null && !Files.exists(root.resolve(DOT_GIT))) {
            root = root.getParent();
        }
        if (root == null) {
            throw new UnknownBaseException(folder + " is in no Git repository: clone it, or name a folder or a"
                    + " published comparisons.json to compare with");
        }
        return new GitRepository(open(root), root);
    }

    private static Repository open(Path root) throws IOException {
        File folder = root.toFile();
        try {
            var repository = new FileRepositoryBuilder()
                    .addCeilingDirectory(folder.getParentFile())
                    .findGitDir(folder)
                    .setWorkTree(folder)
                    .build();
            String format = repository.getConfig().getString("extensions", null, "objectformat");
            if (format != null && !format.equalsIgnoreCase("sha1")) {
                repository.close();
                throw new UnknownBaseException("the repository " + root + " is one of the object format " + format
                        + ", which is not read here: name a folder to compare with");
            }
            return repository;
        } catch (IllegalArgumentException e) {
            throw new UnknownBaseException("the repository " + root + " cannot be opened: " + e.getMessage());
        }
    }

    /**
     * Returns the revision that a change is compared with: where the checked-out commit left the named one, so that what
     * happened there since is no part of the change. Where the two have nothing in common, it is the named one itself.
     *
     * @param name a branch, a tag, a commit or an expression such as {@code HEAD~3}
     * @throws UnknownBaseException if there is none; the message says what to fetch
     */
    public Revision base(String name) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            throw new UnknownBaseException("the repository " + root + " has no commit yet to compare with");
        }
        try (var walk = new RevWalk(repository)) {
            RevCommit named = walk.parseCommit(resolve(name));
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(named);
            walk.markStart(walk.parseCommit(head));
            RevCommit common = walk.next();
            return new Revision(name, (common == null ? named : common).name());
        } catch (MissingObjectException e) {
            throw missing(e.getObjectId().name());
        }
    }

    private ObjectId resolve(String name) throws IOException {
        ObjectId id;
        try {
            id = repository.resolve(name + "^{commit}");
        } catch (IllegalArgumentException e) {
            throw new UnknownBaseException("'" + name + "' is no name of a revision: " + e.getMessage());
        }
        if (id == null) {
            throw missing(name);
        }
        return id;
    }

    private UnknownBaseException missing(String name) throws IOException {
        if (!repository.getObjectDatabase().getShallowCommits().isEmpty()) {
            return new UnknownBaseException("there is no revision '" + name + "' here, and this clone is shallow: run"
                    + " 'git fetch --unshallow', or clone with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab)");
        }
        String meant = Spelling.nearest(name, names())
                .map(near -> ". Did you mean '" + near + "'?")
                .orElse("");
        return new UnknownBaseException(
                "there is no revision '" + name + "' in " + root + (meant.isEmpty() ? fetch(name) : meant));
    }

    /** How to get a revision that is somewhere else; nothing where there is no such place. */
    private String fetch(String name) {
        var remotes = repository.getRemoteNames();
        int slash = name.indexOf('/');
        String remote = name.substring(0, Math.max(0, slash));
        if (remotes.contains(remote) || remote.equals("origin")) {
            return ": run 'git fetch " + remote + " " + name.substring(slash + 1) + "' first";
        }
        return remotes.isEmpty() || slash > 0 ? ", and no folder or catalogue of that name" : ": run 'git fetch' first";
    }

    private List<String> names() throws IOException {
        var names = new ArrayList<String>();
        for (Ref ref : repository.getRefDatabase().getRefs()) {
            names.add(Repository.shortenRefName(ref.getName()));
        }
        return names;
    }

    /** Returns the path of a folder or file from the root of the work tree, with {@code /}; empty for the root. */
    public String path(Path below) {
        return root.relativize(below.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /** Returns the folder that the work tree is in. */
    public Path root() {
        return root;
    }

    /** What the rest of this room reads it by. */
    Repository repository() {
        return repository;
    }

    /** What to say where an object is not there although it should be. */
    static UnknownBaseException partial(String path, Revision revision) {
        return new UnknownBaseException("this clone lacks what " + path + " was at " + revision.label()
                + ": it is a partial one, run 'git fetch --refetch --no-filter'");
    }

    @Override
    public void close() {
        repository.close();
    }
}
