package io.github.comparisonpages.goal.project;

import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What the POMs of a project's parents say that it need not say itself.
 *
 * @param built the parent that has the plugin under {@code <build>}, as {@code groupId:artifactId}; null where none has
 * @param managed whether one of them gives it a version
 * @param reported whether one of them has it under {@code <reporting>}
 * @param site whether one of them gives the site plugin a version
 */
public record InheritedPlugins(@Nullable String built, boolean managed, boolean reported, boolean site) {

    static final String SITE = "org.apache.maven.plugins:maven-site-plugin";

    /** No parent says anything. */
    static final InheritedPlugins NONE = new InheritedPlugins(null, false, false, false);

    /**
     * Looks at all parents, the nearest first.
     *
     * @param plugin the plugin as {@code groupId:artifactId}
     */
    public static InheritedPlugins of(MavenProject project, String plugin) {
        String built = null;
        boolean managed = false;
        boolean reported = false;
        boolean site = false;
        for (var parent = project.getParent(); parent != null; parent = parent.getParent()) {
            var model = parent.getOriginalModel();
            built = built == null && has(model, plugin) ? parent.getGroupId() + ":" + parent.getArtifactId() : built;
            managed |= manages(model, plugin);
            reported |= reports(model, plugin);
            site |= manages(model, SITE);
        }
        return new InheritedPlugins(built, managed, reported, site);
    }

    private static boolean has(Model model, String plugin) {
        return model.getBuild() != null && model.getBuild().getPluginsAsMap().containsKey(plugin);
    }

    private static boolean manages(Model model, String plugin) {
        if (model.getBuild() == null) {
            return false;
        }
        var management = model.getBuild().getPluginManagement();
        return hasVersion(model.getBuild().getPluginsAsMap().get(plugin))
                || management != null && hasVersion(management.getPluginsAsMap().get(plugin));
    }

    private static boolean hasVersion(@Nullable Plugin plugin) {
        return plugin != null && plugin.getVersion() != null;
    }

    private static boolean reports(Model model, String plugin) {
        return model.getReporting() != null
                && model.getReporting().getReportPluginsAsMap().containsKey(plugin);
    }
}
