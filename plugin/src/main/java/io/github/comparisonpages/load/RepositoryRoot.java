package io.github.comparisonpages.load;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder that a path such as {@code /docs/a-vs-b.md} starts from on a Git host. */
public final class RepositoryRoot {

    private static final String BUILD_OUTPUT = "target";

    private RepositoryRoot() {}

    /**
     * Returns the docs folder from there, with {@code /}: the nearest folder above that holds a repository; where there
     * is none, and in the output of a build, the topmost of the Maven projects that hold each other.
     *
     * @param docs the docs folder; it need not exist
     */
    public static String pathOf(Path docs) {
        Path folder = docs.toAbsolutePath().normalize();
        Path root = folder.getParent();
        if (root == null) {
            return "";
        }
        Path project = root;
        while (project.getParent() != null && Files.exists(project.getParent().resolve("pom.xml"))) {
            project = project.getParent();
        }
        for (Path at = folder; at != null && !at.endsWith(BUILD_OUTPUT); at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                project = at;
                break;
            }
        }
        return project.relativize(folder).toString().replace('\\', '/');
    }
}
