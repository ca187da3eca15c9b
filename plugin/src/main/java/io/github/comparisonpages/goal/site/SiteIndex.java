package io.github.comparisonpages.goal.site;

import io.github.comparisonpages.load.site.SiteSources;
import java.nio.file.Path;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.project.MavenProject;

/** Whether something makes the first page of a project's site: a source of the site, or the report that describes projects. */
public final class SiteIndex {

    private static final String PAGE = "index.html";
    private static final String PROJECT_INFO = "maven-project-info-reports-plugin";

    private SiteIndex() {}

    /**
     * Returns whether nothing does.
     *
     * @param siteDirectory the sources of the site; it need not exist
     * @param locale the locale's folder, with a slash at its end; empty for the first locale
     */
    public static boolean isMissing(MavenProject project, Path siteDirectory, String locale) {
        var reporting = project.getModel().getReporting();
        if (reporting == null || !reporting.isExcludeDefaults()) {
            return false;
        }
        for (ReportPlugin report : reporting.getPlugins()) {
            if (report.getArtifactId().equals(PROJECT_INFO)) {
                return false;
            }
        }
        return !isSource(siteDirectory) && (locale.isEmpty() || !isSource(siteDirectory.resolve(locale)));
    }

    private static boolean isSource(Path folder) {
        return SiteSources.of(folder, "").files().containsKey(PAGE);
    }
}
