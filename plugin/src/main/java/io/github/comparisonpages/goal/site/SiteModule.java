package io.github.comparisonpages.goal.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A module whose comparisons the index of a module above it lists.
 *
 * @param docs its docs folder; it need not exist
 * @param site the way from the site above to its site, or its address; with a slash at its end
 * @param isByFolder whether the POMs do not say where its site is, so that the way is that of the folders
 */
public record SiteModule(String name, Path docs, String site, boolean isByFolder) {

    /** What to say where one is linked by its folder; the way follows. */
    public static final String BY_FOLDER =
            "The POMs do not say where the sites of modules are published. Name the address in"
                    + " <distributionManagement><site><url> of the POM above: those of modules follow below it. Until then the index"
                    + " links to them by their folders, such as ";

    private static final String SKIP = "comparison.skip";

    /**
     * The modules below a project, in the order of the build, without those that skip comparisons.
     *
     * @param docs the project's own docs folder: each module has its own at the same place
     */
    public static List<SiteModule> below(MavenProject project, Path docs) {
        Path base = project.getBasedir().toPath();
        var modules = project.getCollectedProjects();
        if (modules == null || !docs.startsWith(base)) {
            return List.of();
        }
        return modules.stream()
                .filter(module -> !Boolean.parseBoolean(module.getProperties().getProperty(SKIP)))
                .map(module -> of(module, project, base.relativize(docs)))
                .toList();
    }

    private static SiteModule of(MavenProject module, MavenProject above, Path docs) {
        var site = published(above, module);
        return new SiteModule(
                module.getName(),
                module.getBasedir().toPath().resolve(docs),
                site.orElseGet(() -> byFolder(above, module)),
                site.isEmpty());
    }

    /**
     * The way from the index of the site above to a page of this module.
     *
     * @param page the page's path below the module's output folder
     * @param locale the locale's folder, in both sites, with a slash at its end; empty for the first locale
     */
    public String href(String page, String locale) {
        String up = site.contains("://") ? "" : locale.isEmpty() ? "../" : "../../";
        return up + site + locale + "comparisons/" + encoded(page);
    }

    /** Where the site is below the one above once both are deployed; empty where the POMs do not say. */
    private static Optional<String> published(MavenProject above, MavenProject module) {
        return below(deployed(above), deployed(module))
                .or(() -> below(above.getUrl(), module.getUrl()))
                .or(() -> Optional.ofNullable(module.getUrl())
                        .filter(url ->
                                deployed(module) == null && (url.startsWith("https://") || url.startsWith("http://")))
                        .map(SiteModule::slashed));
    }

    private static String byFolder(MavenProject above, MavenProject module) {
        Path way = above.getBasedir().toPath().relativize(module.getBasedir().toPath());
        return encoded(slashed(way.toString().replace('\\', '/')));
    }

    private static @Nullable String deployed(MavenProject project) {
        var management = project.getDistributionManagement();
        return management == null || management.getSite() == null
                ? null
                : management.getSite().getUrl();
    }

    private static Optional<String> below(@Nullable String above, @Nullable String module) {
        return above != null && module != null && slashed(module).startsWith(slashed(above))
                ? Optional.of(slashed(module).substring(slashed(above).length()))
                : Optional.empty();
    }

    private static String slashed(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    /** A path as links hold it. */
    private static String encoded(String path) {
        try {
            // The path starts with a slash meanwhile, lest a colon make it a scheme.
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no link can hold the path " + path, e);
        }
    }
}
