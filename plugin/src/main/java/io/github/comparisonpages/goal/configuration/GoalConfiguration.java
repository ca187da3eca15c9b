package io.github.comparisonpages.goal.configuration;

import java.io.File;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.ComponentConfigurator;
import org.codehaus.plexus.component.repository.exception.ComponentLookupException;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Gives a goal what is said to the plugin elsewhere in the POM, in Maven's own way, and tells where places differ. */
public final class GoalConfiguration {

    private static final String TOLD = GoalConfiguration.class.getName() + ".told";

    private final MojoExecution execution;
    private final MavenSession session;
    private final MavenProject project;

    public GoalConfiguration(MojoExecution execution, MavenSession session) {
        this.execution = execution;
        this.session = session;
        this.project = session.getCurrentProject();
    }

    /**
     * Sets the parameters of a goal that Maven has configured.
     *
     * @param report whether the goal's own place is {@code <reporting>}
     */
    public void complete(Mojo goal, boolean report, PlexusContainer container) throws MojoExecutionException {
        if (project == null || project.getBasedir() == null) {
            return;
        }
        var shared = new SharedConfiguration(
                PomConfiguration.of(project, plugin()),
                session.getUserProperties().stringPropertyNames(),
                project.getBasedir().toString().replace(File.separatorChar, '/'),
                report);
        var parameters = parameters();
        shared.typos(known()).forEach(line -> tell(goal, line));
        shared.conflicts(parameters).forEach(line -> tell(goal, line));
        var missing = shared.missing(parameters, execution.getConfiguration());
        if (!missing.isEmpty()) {
            set(goal, missing, container);
        }
    }

    private String plugin() {
        return execution.getGroupId() + ":" + execution.getArtifactId();
    }

    /** The properties of the goal's parameters by the parameters' names. */
    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        var descriptor = execution.getMojoDescriptor();
        if (descriptor.getParameters() != null) {
            for (var parameter : descriptor.getParameters()) {
                if (parameter.isEditable()) {
                    parameters.put(parameter.getName(), property(parameter.getExpression()));
                }
            }
        }
        return parameters;
    }

    private static String property(String expression) {
        return expression != null && expression.startsWith("${") && expression.endsWith("}")
                ? expression.substring(2, expression.length() - 1)
                : "";
    }

    private Set<String> known() {
        var names = new TreeSet<String>();
        for (var goal : execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            if (goal.getParameters() != null) {
                goal.getParameters().stream().filter(p -> p.isEditable()).forEach(p -> names.add(p.getName()));
            }
        }
        return names;
    }

    private void set(Mojo goal, Map<String, Xpp3Dom> elements, PlexusContainer container)
            throws MojoExecutionException {
        var configuration = new Xpp3Dom("configuration");
        elements.values().forEach(element -> configuration.addChild(new Xpp3Dom(element)));
        try {
            container
                    .lookup(ComponentConfigurator.class, "basic")
                    .configureComponent(
                            goal,
                            new XmlPlexusConfiguration(configuration),
                            new PluginParameterExpressionEvaluator(session, execution),
                            execution.getMojoDescriptor().getPluginDescriptor().getClassRealm());
        } catch (ComponentConfigurationException | ComponentLookupException e) {
            throw new MojoExecutionException("The plugin's configuration: " + e.getMessage(), e);
        }
    }

    /** A parent's POM is that of many modules, and of many goals: each line once in a build. */
    @SuppressWarnings("unchecked")
    private void tell(Mojo goal, String line) {
        var top = session.getTopLevelProject() == null ? project : session.getTopLevelProject();
        synchronized (top) {
            var told = (Set<String>) top.getContextValue(TOLD);
            if (told == null) {
                told = new HashSet<>();
                top.setContextValue(TOLD, told);
            }
            if (told.add(line)) {
                goal.getLog().warn(line);
            }
        }
    }
}
