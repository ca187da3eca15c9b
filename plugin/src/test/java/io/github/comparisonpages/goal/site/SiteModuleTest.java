package io.github.comparisonpages.goal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SiteModuleTest {

    private static final Path ROOT = Path.of("root").toAbsolutePath();

    @Test
    void a_module_has_its_docs_where_the_project_above_has_them() {
        var above = project("", null, null);
        above.setCollectedProjects(List.of(project("kitchen", null, null)));

        var modules = SiteModule.below(above, ROOT.resolve("src/handbook"));

        assertEquals(
                List.of(new SiteModule("kitchen", ROOT.resolve("kitchen/src/handbook"), "kitchen/", true)), modules);
    }

    @Test
    void a_module_that_skips_comparisons_is_left_out() {
        var above = project("", null, null);
        var module = project("kitchen", null, null);
        module.getProperties().setProperty("comparison.skip", "true");
        above.setCollectedProjects(List.of(module));

        assertEquals(List.of(), SiteModule.below(above, ROOT.resolve("docs")));
    }

    @Test
    void a_project_without_modules_and_one_with_its_docs_elsewhere_have_none() {
        var alone = project("", null, null);
        assertEquals(List.of(), SiteModule.below(alone, ROOT.resolve("docs")));
        alone.setCollectedProjects(List.of(project("kitchen", null, null)));
        assertEquals(List.of(), SiteModule.below(alone, ROOT.resolveSibling("docs")));
    }

    @Test
    void sites_that_are_deployed_below_one_another_are_linked_by_that_way() {
        assertEquals("the-kitchen/", site("scp://host/www", "scp://host/www/the-kitchen", null, null));
        assertEquals("the-kitchen/", site(null, null, "https://a.example/", "https://a.example/the-kitchen"));
    }

    @Test
    void a_module_that_lives_elsewhere_is_linked_by_its_address() {
        assertEquals("https://b.example/kitchen/", site(null, null, "https://a.example", "https://b.example/kitchen"));
    }

    @Test
    void without_addresses_the_folders_decide() {
        assertEquals("kitchen/", site(null, null, null, null));
        assertEquals("kitchen/", site("scp://host/a", "scp://other/b", null, null));
        assertEquals("kitchen/", site(null, null, "scm:a", "scm:b"));
    }

    @Test
    void the_way_to_a_page_starts_at_the_index_in_the_folder_of_its_locale() {
        var below = new SiteModule("Kitchen", ROOT, "kitchen/", true);
        assertEquals("../kitchen/comparisons/a/b.html", below.href("a/b.html", ""));
        assertEquals("../../kitchen/de/comparisons/gr%C3%B6%C3%9Fe.html", below.href("größe.html", "de/"));
        var elsewhere = new SiteModule("Kitchen", ROOT, "https://b.example/", false);
        assertEquals("https://b.example/de/comparisons/a.html", elsewhere.href("a.html", "de/"));
    }

    private static String site(
            @Nullable String aboveDeployed,
            @Nullable String deployed,
            @Nullable String aboveUrl,
            @Nullable String url) {
        var above = project("", aboveDeployed, aboveUrl);
        above.setCollectedProjects(List.of(project("kitchen", deployed, url)));
        return SiteModule.below(above, ROOT.resolve("docs")).get(0).site();
    }

    private static MavenProject project(String folder, @Nullable String deployed, @Nullable String url) {
        var project = new MavenProject();
        project.setName(folder);
        project.setFile(new File(ROOT.resolve(folder).toFile(), "pom.xml"));
        project.setUrl(url);
        if (deployed != null) {
            var site = new Site();
            site.setUrl(deployed);
            var management = new DistributionManagement();
            management.setSite(site);
            project.setDistributionManagement(management);
        }
        return project;
    }
}
