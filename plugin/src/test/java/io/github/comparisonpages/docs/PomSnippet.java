package io.github.comparisonpages.docs;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.ReportSet;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A part of a POM, put where it belongs, and read as strictly as Maven reads POMs. */
final class PomSnippet {

    private static final String OURS = "comparison-maven-plugin";
    private static final Set<String> OF_A_PROJECT =
            Set.of("build", "reporting", "properties", "distributionManagement", "dependencies", "modules");

    private final Model model;

    private PomSnippet(Model model) {
        this.model = model;
    }

    /** The names of the outermost elements. */
    static List<String> roots(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser()).children().stream()
                .map(Element::tagName)
                .toList();
    }

    /** Reads elements of a project, plugins, dependencies, and parameters of our own plugin. */
    static PomSnippet of(String xml) throws IOException, XmlPullParserException {
        String root = roots(xml).get(0);
        String pom = OF_A_PROJECT.contains(root)
                ? xml
                : root.equals("plugin")
                        ? plugins(xml)
                        : root.equals("dependency") ? dependencies(xml) : ours(xml, root);
        return new PomSnippet(new MavenXpp3Reader().read(new StringReader("<project>" + pom + "</project>"), true));
    }

    private static String plugins(String plugins) {
        return "<build><plugins>" + plugins + "</plugins></build>";
    }

    private static String dependencies(String dependencies) {
        return "<dependencies>" + dependencies + "</dependencies>";
    }

    private static String ours(String xml, String root) {
        String configuration = root.equals("configuration") ? xml : "<configuration>" + xml + "</configuration>";
        return plugins("<plugin><artifactId>" + OURS + "</artifactId>" + configuration + "</plugin>");
    }

    /** What it says to our plugin that no goal understands. */
    List<String> unknown(Goals goals) {
        var unknown = new ArrayList<String>();
        var build = model.getBuild();
        if (build != null) {
            var plugins = new ArrayList<>(build.getPlugins());
            if (build.getPluginManagement() != null) {
                plugins.addAll(build.getPluginManagement().getPlugins());
            }
            plugins.stream().filter(p -> p.getArtifactId().equals(OURS)).forEach(p -> add(p, goals, unknown));
        }
        if (model.getReporting() != null) {
            model.getReporting().getPlugins().stream()
                    .filter(p -> p.getArtifactId().equals(OURS))
                    .forEach(p -> add(p, goals, unknown));
        }
        var properties = goals.properties();
        for (String name : model.getProperties().stringPropertyNames()) {
            if (name.startsWith("comparison.") && !properties.contains(name)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private static void add(Plugin plugin, Goals goals, List<String> unknown) {
        add(plugin, goals.names(), goals, unknown);
        plugin.getExecutions().forEach(execution -> add(execution, execution.getGoals(), goals, unknown));
    }

    private static void add(ReportPlugin plugin, Goals goals, List<String> unknown) {
        add(plugin.getConfiguration(), goals.names(), goals, unknown);
        for (ReportSet set : plugin.getReportSets()) {
            add(set.getConfiguration(), set.getReports(), goals, unknown);
        }
    }

    private static void add(ConfigurationContainer of, Iterable<String> named, Goals goals, List<String> unknown) {
        add(of.getConfiguration(), named, goals, unknown);
    }

    private static void add(Object configuration, Iterable<String> named, Goals goals, List<String> unknown) {
        var known = new HashSet<>(goals.parameters(named));
        named.forEach(goal -> {
            if (!goals.names().contains(goal)) {
                unknown.add("the goal " + goal);
            }
        });
        if (configuration instanceof Xpp3Dom dom) {
            for (var child : dom.getChildren()) {
                if (!known.contains(child.getName())) {
                    unknown.add(child.getName());
                }
            }
        }
    }
}
