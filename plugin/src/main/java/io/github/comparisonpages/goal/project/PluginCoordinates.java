package io.github.comparisonpages.goal.project;

/**
 * Where Maven finds this plugin.
 *
 * @param group its groupId
 * @param artifact its artifactId
 * @param version the one that runs
 */
public record PluginCoordinates(String group, String artifact, String version) {

    /** The plugin whatever its version, as {@code groupId:artifactId}. */
    public String key() {
        return group + ":" + artifact;
    }
}
