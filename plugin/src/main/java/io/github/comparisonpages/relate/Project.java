package io.github.comparisonpages.relate;

import io.github.comparisonpages.load.ProjectFiles;
import io.github.comparisonpages.load.site.SiteSources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is around the docs folder, so that links out of it can be followed.
 *
 * @param docs the docs folder from the root of the repository, such as {@code docs}; empty where it is the root
 * @param sitePages the pages and resources of the site by their sources: {@code guide.html} by {@code
 *     ../src/site/markdown/guide.md}, from the docs folder
 * @param folders the folders, from the docs folder
 */
public record Project(String docs, Map<String, String> sitePages, Set<String> folders) {

    /** A docs folder of which nothing else is known. */
    public static final Project NONE = new Project("", Map.of(), Set.of());

    public Project {
        sitePages = Map.copyOf(sitePages);
        folders = Set.copyOf(folders);
    }

    /**
     * Looks through the files of a project.
     *
     * @param site the folder of the site's sources, from the docs folder, such as {@code ../src/site}; empty for none
     */
    public static Project of(String docs, ProjectFiles files, String site) {
        var pages = new HashMap<String, String>();
        var folders = new HashSet<String>();
        for (String file : files.states().keySet()) {
            if (!site.isEmpty() && file.startsWith(site + "/")) {
                String page = SiteSources.published(file.substring(site.length() + 1));
                if (!page.isEmpty()) {
                    pages.put(file, page);
                }
            }
            for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
                folders.add(file.substring(0, slash));
            }
        }
        return new Project(docs, pages, folders);
    }
}
