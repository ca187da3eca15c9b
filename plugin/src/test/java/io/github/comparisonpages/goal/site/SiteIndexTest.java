package io.github.comparisonpages.goal.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteIndexTest {

    @TempDir
    private Path sources;

    @Test
    void a_site_of_this_report_alone_has_no_first_page() {
        assertTrue(SiteIndex.isMissing(project("comparison-maven-plugin"), sources.resolve("none"), ""));
        assertTrue(SiteIndex.isMissing(project("comparison-maven-plugin"), sources, "de/"));
    }

    @Test
    void the_reports_that_every_site_has_make_one() {
        assertFalse(SiteIndex.isMissing(new MavenProject(new Model()), sources, ""));
        assertFalse(SiteIndex.isMissing(project("maven-project-info-reports-plugin"), sources, ""));
    }

    @Test
    void so_does_a_source_of_the_site_in_any_format() throws IOException {
        Files.createDirectories(sources.resolve("de/apt"));
        Files.writeString(sources.resolve("de/apt/index.apt.vm"), "");
        assertTrue(SiteIndex.isMissing(project("comparison-maven-plugin"), sources, ""));
        assertFalse(SiteIndex.isMissing(project("comparison-maven-plugin"), sources, "de/"));

        Files.createDirectories(sources.resolve("markdown"));
        Files.writeString(sources.resolve("markdown/index.md"), "");
        assertFalse(SiteIndex.isMissing(project("comparison-maven-plugin"), sources, ""));
    }

    private static MavenProject project(String report) {
        var plugin = new ReportPlugin();
        plugin.setArtifactId(report);
        var reporting = new Reporting();
        reporting.setExcludeDefaults(true);
        reporting.addPlugin(plugin);
        var model = new Model();
        model.setReporting(reporting);
        return new MavenProject(model);
    }
}
