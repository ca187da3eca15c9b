package io.github.comparisonpages.docs;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;

/** What the plugin's descriptor says of its goals, by which Maven knows them. */
final class Goals {

    private final TreeMap<String, MojoDescriptor> goals = new TreeMap<>();

    Goals() throws IOException, PlexusConfigurationException {
        var file = Goals.class.getResourceAsStream("/META-INF/maven/plugin.xml");
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(file, "no descriptor"), StandardCharsets.UTF_8)) {
            var plugin = new PluginDescriptorBuilder().build(reader);
            plugin.getMojos().forEach(mojo -> goals.put(mojo.getGoal(), mojo));
        }
    }

    Set<String> names() {
        return goals.keySet();
    }

    /** The parameters that some of these goals take from a POM. */
    Set<String> parameters(Iterable<String> of) {
        var names = new HashSet<String>();
        for (String goal : of) {
            for (var parameter : parametersOf(goal)) {
                if (parameter.isEditable()) {
                    names.add(parameter.getName());
                }
            }
        }
        return names;
    }

    /** The properties that set a parameter, such as {@code comparison.skip}. */
    Set<String> properties() {
        var names = new HashSet<String>();
        for (var goal : goals.values()) {
            for (var child : goal.getMojoConfiguration().getChildren()) {
                String value = child.getValue("");
                if (value.startsWith("${") && value.endsWith("}")) {
                    names.add(value.substring(2, value.length() - 1));
                }
            }
        }
        return names;
    }

    private List<org.apache.maven.plugin.descriptor.Parameter> parametersOf(String goal) {
        var mojo = goals.get(goal);
        var parameters = mojo == null ? null : mojo.getParameters();
        return parameters == null ? List.of() : new ArrayList<>(parameters);
    }
}
