package io.github.comparisonpages.goal.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What a POM says to the plugin as a whole, place by place. What an execution or a report set says is for that alone, and Maven
 * hands it over itself.
 *
 * @param reporting the {@code <configuration>} under {@code <reporting>}
 * @param build the one under {@code <build>}, which inherits from that of the management
 * @param reportSets those of the report sets, whose names may be misspelt too
 */
public record PomConfiguration(
        @Nullable Xpp3Dom reporting,
        @Nullable Xpp3Dom build,
        @Nullable Xpp3Dom management,
        List<Xpp3Dom> reportSets) {

    static final String REPORTING = "<reporting>";
    static final String BUILD = "<build>";
    static final String MANAGEMENT = "<pluginManagement>";

    /**
     * Reads it.
     *
     * @param plugin the plugin as {@code groupId:artifactId}
     */
    static PomConfiguration of(MavenProject project, String plugin) {
        var build = project.getBuild();
        var management = project.getPluginManagement();
        var report = report(project, plugin);
        var sets = new ArrayList<Xpp3Dom>();
        if (report != null) {
            for (var set : report.getReportSets()) {
                if (set.getConfiguration() instanceof Xpp3Dom dom) {
                    sets.add(dom);
                }
            }
        }
        return new PomConfiguration(
                report == null ? null : dom(report.getConfiguration()),
                build == null ? null : dom(build.getPluginsAsMap(), plugin),
                management == null ? null : dom(management.getPluginsAsMap(), plugin),
                sets);
    }

    /** The plugin under {@code <reporting>}; null where it is not there. */
    public static @Nullable ReportPlugin report(MavenProject project, String plugin) {
        var reporting = project.getModel().getReporting();
        if (reporting == null) {
            return null;
        }
        for (var report : reporting.getPlugins()) {
            if (report.getKey().equals(plugin)) {
                return report;
            }
        }
        return null;
    }

    private static @Nullable Xpp3Dom dom(Map<String, Plugin> plugins, String key) {
        var plugin = plugins.get(key);
        return plugin == null ? null : dom(plugin.getConfiguration());
    }

    private static @Nullable Xpp3Dom dom(@Nullable Object configuration) {
        return configuration instanceof Xpp3Dom dom ? dom : null;
    }
}
