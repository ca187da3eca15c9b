package io.github.comparisonpages.load.git;

import io.github.comparisonpages.diagnostic.Diagnosed;
import io.github.comparisonpages.load.BaseDocs;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.load.IncludedPaths;
import io.github.comparisonpages.load.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/** The comparisons of a docs folder as they were at a revision of its repository. */
public final class RevisionDocs implements BaseDocs {

    private final GitRepository repository;
    private final Revision revision;
    private final DocsLoader loader;
    private final Map<String, ObjectId> files = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private RevisionDocs(GitRepository repository, Revision revision, DocsFolder folder) {
        this.repository = repository;
        this.revision = revision;
        this.loader = new DocsLoader(folder);
    }

    /**
     * Lists the comparisons of a docs folder at a revision.
     *
     * @param folder the folder as it is now
     * @param name the revision that the present state is compared with
     */
    public static RevisionDocs of(DocsFolder folder, String name) throws IOException {
        var repository = GitRepository.around(folder.directory());
        try {
            var docs = new RevisionDocs(repository, repository.base(name), folder);
            docs.list(folder);
            return docs;
        } catch (IOException | RuntimeException e) {
            repository.close();
            throw e;
        }
    }

    private void list(DocsFolder folder) throws IOException {
        String root = repository.path(folder.directory());
        var included = new IncludedPaths(folder);
        try (var commits = new RevWalk(repository.repository());
                var walk = new TreeWalk(repository.repository())) {
            walk.addTree(
                    commits.parseCommit(ObjectId.fromString(revision.commit())).getTree());
            if (!root.isEmpty()) {
                walk.setFilter(PathFilter.create(root));
            }
            walk.setRecursive(true);
            while (walk.next()) {
                String path = walk.getPathString();
                add(root.isEmpty() ? path : path.substring(Math.min(path.length(), root.length() + 1)), walk, included);
            }
        } catch (MissingObjectException e) {
            throw GitRepository.partial(root, revision);
        }
    }

    private void add(String path, TreeWalk walk, IncludedPaths included) {
        var mode = walk.getFileMode(0);
        if (mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE)) {
            if (included.match(path)) {
                files.put(path, walk.getObjectId(0));
            }
        } else {
            // A link or a submodule, whose content is none of this tree's.
            unknown.add(path);
        }
    }

    @Override
    public String name() {
        return revision.label();
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    @Override
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    @Override
    public Diagnosed<Optional<SourceText>> read(String path) throws IOException {
        try {
            var blob = repository.repository().open(Objects.requireNonNull(files.get(path)));
            try (var in = blob.openStream()) {
                return loader.read(path, in);
            }
        } catch (MissingObjectException e) {
            throw GitRepository.partial(path, revision);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
