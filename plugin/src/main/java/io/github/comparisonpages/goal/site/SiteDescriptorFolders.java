package io.github.comparisonpages.goal.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Where the site plugin finds the descriptors of a project's site and of the sites that it inherits from. */
public final class SiteDescriptorFolders {

    private SiteDescriptorFolders() {}

    /** {@code siteDirectory} is the project's own; a parent's is at the usual place beside its POM, or in the repository. */
    public static List<Path> of(MavenSession session, Path siteDirectory) {
        var folders = new ArrayList<Path>();
        folders.add(siteDirectory);
        var project = session.getCurrentProject();
        for (var parent = project == null ? null : project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null) {
                folders.add(parent.getBasedir().toPath().resolve("src/site"));
            }
            folders.add(inRepository(session, parent));
        }
        return folders;
    }

    private static Path inRepository(MavenSession session, MavenProject project) {
        return session.getRequest()
                .getLocalRepositoryPath()
                .toPath()
                .resolve(project.getGroupId().replace('.', '/'))
                .resolve(project.getArtifactId())
                .resolve(project.getVersion());
    }
}
