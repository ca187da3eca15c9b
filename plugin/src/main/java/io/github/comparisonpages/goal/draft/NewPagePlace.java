package io.github.comparisonpages.goal.draft;

import io.github.comparisonpages.create.Form;
import io.github.comparisonpages.create.Neighbour;
import io.github.comparisonpages.create.NewDocuments;
import io.github.comparisonpages.load.FolderNames;
import io.github.comparisonpages.load.RecordFolders;
import io.github.comparisonpages.load.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a new page goes.
 *
 * @param project its folder
 * @param docs the docs folder
 * @param given the folder that somebody names, from either of both; null where nobody does
 */
public record NewPagePlace(
        Path project, Path docs, @Nullable String given) {

    private static final String COMPARISONS = "comparisons";

    /**
     * The folder for a page of this form. It need not be there.
     *
     * @throws IllegalArgumentException if somebody names one that is not below the docs folder
     */
    public Path of(Form form, String title) throws IOException {
        var named = named();
        return named != null ? named : form.record() ? records() : comparisons(title);
    }

    /** The page whose manner the next one takes that goes where somebody says, or else to the records; null without one. */
    public @Nullable Neighbour neighbour() throws IOException {
        var named = named();
        return neighbour(named == null ? records() : named);
    }

    /** The page of a folder whose manner the next one takes; null without one. */
    public static @Nullable Neighbour neighbour(Path folder) throws IOException {
        var name = NewDocuments.neighbour(FolderNames.of(folder));
        if (name.isEmpty()) {
            return null;
        }
        return TextFile.read(folder.resolve(name.get()))
                .map(text -> new Neighbour(name.get(), text))
                .orElse(null);
    }

    private @Nullable Path named() {
        if (given == null || given.isBlank()) {
            return null;
        }
        var fromProject = project.resolve(given).normalize();
        var folder =
                fromProject.startsWith(docs) ? fromProject : docs.resolve(given).normalize();
        if (!folder.startsWith(docs)) {
            throw new IllegalArgumentException(
                    "folder '%s' is not below %s, from where pages are read".formatted(given, docs));
        }
        return folder;
    }

    private Path records() {
        for (String folder : RecordFolders.of(project)) {
            var path = project.resolve(folder);
            if (path.startsWith(docs)) {
                return path;
            }
        }
        return docs.resolve("decisions");
    }

    /** Beside other comparisons, if these lie in the docs folder itself. */
    private Path comparisons(String title) throws IOException {
        boolean beside = NewDocuments.isComparison(title)
                && FolderNames.of(docs).stream().anyMatch(name -> name.contains("-vs-"))
                && FolderNames.of(docs.resolve(COMPARISONS)).isEmpty();
        return beside ? docs : docs.resolve(COMPARISONS);
    }
}
