package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.load.BaseDocs;
import io.github.comparisonpages.load.DocsFolder;
import io.github.comparisonpages.load.FolderDocs;
import io.github.comparisonpages.load.UnknownBaseException;
import io.github.comparisonpages.load.catalog.CatalogFile;
import io.github.comparisonpages.load.git.RevisionDocs;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a handbook is compared with: a folder or a published catalogue where there is one at this path, else a revision. For
 * example, {@code origin/main}, {@code ../release-1} or {@code target/comparisons.json}.
 *
 * @param name as a user says it
 * @param project the project's folder, from where paths start
 */
public record Base(String name, Path project) {

    public Base {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "base is a revision such as origin/main, a folder, or a comparisons.json");
        }
    }

    /** Reads it, as far as the handbook is another now. */
    BaseHandbook read(Handbook now, HandbookOptions options, Workers workers) throws IOException {
        Path path = path();
        if (path != null && CatalogFile.isThere(path)) {
            return BaseHandbook.of(name, CatalogFile.comparisons(path), now);
        }
        try (var docs = docs(path, options.docs())) {
            return new BaseStage(docs, now, options.docs()).read(workers);
        }
    }

    private BaseDocs docs(@Nullable Path path, DocsFolder now) throws IOException {
        if (path == null || !now.at(path).exists()) {
            return RevisionDocs.of(now, name);
        }
        Path root = project.toAbsolutePath().normalize();
        Path docs = now.directory().toAbsolutePath().normalize();
        var inside = docs.startsWith(root) ? now.at(path.resolve(root.relativize(docs))) : now.at(path);
        var folder = new FolderDocs(inside.exists() ? inside : now.at(path));
        if (folder.files().isEmpty()) {
            throw new UnknownBaseException(
                    "there is no comparison in the folder " + path + ": name a docs folder, or a project with one");
        }
        return folder;
    }

    /** Where a folder or file of this name would be; null where no path is called so. */
    private @Nullable Path path() {
        try {
            return project.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
