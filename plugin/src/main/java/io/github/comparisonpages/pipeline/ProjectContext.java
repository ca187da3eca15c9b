package io.github.comparisonpages.pipeline;

import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.RepositoryRoot;
import io.github.comparisonpages.load.site.SiteSources;
import io.github.comparisonpages.relate.Project;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Holds what lies around the comparisons: links may lead there, and names may be taken there.
 *
 * @param site what the site's own sources put into the folder of the pages
 * @param files the files that links may lead to
 * @param project the same as the catalogue asks for it
 */
public record ProjectContext(SiteSources site, ProjectFiles files, Project project) {

    /** Nothing is known of a site or of other files. */
    static final ProjectContext NONE = new ProjectContext(SiteSources.NONE, ProjectFiles.NONE, Project.NONE);

    /** Lists the files of the docs folder and of the site's sources. */
    public static ProjectContext of(HandbookOptions handbook) {
        Path docs = handbook.docs().directory();
        Path site = handbook.siteDirectory();
        var files = ProjectFiles.of(docs, site, handbook.maxAttachmentBytes());
        return new ProjectContext(
                SiteSources.of(site, ComparisonPipeline.FOLDER),
                files,
                Project.of(RepositoryRoot.pathOf(docs), files, siteFrom(docs, site)));
    }

    /** Returns the surroundings of another module's docs folder, whose site nobody knows here. */
    static ProjectContext unknown(HandbookOptions handbook) {
        String docs = RepositoryRoot.pathOf(handbook.docs().directory());
        return new ProjectContext(SiteSources.NONE, ProjectFiles.NONE, Project.of(docs, ProjectFiles.NONE, ""));
    }

    /** The folder of the site's sources from the docs folder, such as {@code ../src/site}; empty for none. */
    private static String siteFrom(Path docs, @Nullable Path site) {
        if (site == null) {
            return "";
        }
        Path folder = docs.toAbsolutePath().normalize();
        return folder.relativize(site.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
