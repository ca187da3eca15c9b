package io.github.comparisonpages.goal.configuration;

import io.github.comparisonpages.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * One configuration for all goals. By itself, Maven gives a report what stands under {@code <reporting>} and
 * {@code <pluginManagement>}, and any other goal what stands under {@code <build>} and {@code <pluginManagement>}. Here what is
 * said to the plugin anywhere counts for each goal; where two places differ, the goal's own is the nearest. The command line
 * goes before all of them.
 *
 * @param given the properties of the command line, by their names
 * @param base the folder of the project: paths in it are the same with and without it
 * @param report whether the goal's own place is {@code <reporting>}
 */
public record SharedConfiguration(PomConfiguration pom, Set<String> given, String base, boolean report) {

    /**
     * What the goal does not have yet, or has from a place that is farther off.
     *
     * @param parameters the properties of the goal's parameters, such as {@code comparison.skip}, by the parameters' names;
     *     empty for parameters without one
     * @param own what Maven gave to the goal
     * @return what each of these parameters is to be, by its name
     */
    public Map<String, Xpp3Dom> missing(Map<String, String> parameters, @Nullable Xpp3Dom own) {
        var missing = new LinkedHashMap<String, Xpp3Dom>();
        parameters.forEach((name, property) -> {
            var mine = explicit(own, name, property);
            // Where the POM says nothing, Maven itself takes the command line.
            var nearest = !given.contains(property)
                    ? nearest(name, mine)
                    : mine == null ? null : fromCommandLine(name, property);
            if (nearest != null && !same(nearest, mine)) {
                missing.put(name, nearest);
            }
        });
        return missing;
    }

    private @Nullable Xpp3Dom nearest(String name, @Nullable Xpp3Dom mine) {
        var build = child(pom.build(), name);
        var management = child(pom.management(), name);
        var reporting = child(pom.reporting(), name);
        if (!report) {
            return first(mine, build, management, reporting);
        }
        boolean fromElsewhere = same(mine, build) || same(mine, management);
        return fromElsewhere ? first(reporting, build, management) : first(mine, reporting, build, management);
    }

    /** A line for each of these parameters that is one thing under {@code <reporting>} and another in the build. */
    public List<String> conflicts(Map<String, String> parameters) {
        var lines = new ArrayList<String>();
        parameters.forEach((name, property) -> {
            var reporting = child(pom.reporting(), name);
            var management = child(pom.management(), name);
            var build = first(child(pom.build(), name), management);
            if (reporting != null && build != null && !given.contains(property) && !same(reporting, build)) {
                lines.add("%s is %s under %s and %s under %s: the report takes the former, the other goals the latter."
                                .formatted(
                                        name,
                                        shown(reporting),
                                        PomConfiguration.REPORTING,
                                        shown(build),
                                        same(build, management) ? PomConfiguration.MANAGEMENT : PomConfiguration.BUILD)
                        + " Say it in one place, which counts for all goals");
            }
        });
        return lines;
    }

    /**
     * A line for each element that is no parameter.
     *
     * @param known the names of the parameters of all goals
     */
    public List<String> typos(Collection<String> known) {
        var lines = new LinkedHashSet<String>();
        var unknown = new LinkedHashSet<String>();
        collect(pom.management(), PomConfiguration.MANAGEMENT, known, unknown, lines);
        collect(pom.build(), PomConfiguration.BUILD, known, unknown, lines);
        unknown.clear();
        collect(pom.reporting(), PomConfiguration.REPORTING, known, unknown, lines);
        for (var set : pom.reportSets()) {
            collect(set, PomConfiguration.REPORTING, known, unknown, lines);
        }
        return List.copyOf(lines);
    }

    private static void collect(
            @Nullable Xpp3Dom configuration,
            String place,
            Collection<String> known,
            Set<String> unknown,
            Set<String> lines) {
        if (configuration == null) {
            return;
        }
        for (var element : configuration.getChildren()) {
            String name = element.getName();
            if (!known.contains(name) && unknown.add(name)) {
                String meant = Spelling.nearest(name, known)
                        .map(near -> ". Did you mean '" + near + "'?")
                        .orElse("");
                lines.add(
                        "'%s' under %s is no parameter of this plugin".formatted(Spelling.quoted(name), place) + meant);
            }
        }
    }

    /** What the POM says of a parameter; null where what Maven gave is the parameter's own default. */
    private static @Nullable Xpp3Dom explicit(@Nullable Xpp3Dom own, String name, String property) {
        var element = child(own, name);
        boolean byDefault = element != null
                && element.getChildCount() == 0
                && (element.getValue() == null || element.getValue().equals("${" + property + "}"));
        return byDefault ? null : element;
    }

    private static Xpp3Dom fromCommandLine(String name, String property) {
        var element = new Xpp3Dom(name);
        element.setValue("${" + property + "}");
        return element;
    }

    private static @Nullable Xpp3Dom child(@Nullable Xpp3Dom configuration, String name) {
        return configuration == null ? null : configuration.getChild(name);
    }

    private static @Nullable Xpp3Dom first(@Nullable Xpp3Dom... elements) {
        for (var element : elements) {
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    private boolean same(@Nullable Xpp3Dom a, @Nullable Xpp3Dom b) {
        return a != null && b != null && text(a).equals(text(b));
    }

    /** An element in one line, without what only Maven sees: attributes, and the way to the project. */
    private String text(Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            String value = element.getValue() == null ? "" : element.getValue().strip();
            return value.startsWith(base + "/") ? value.substring(base.length() + 1) : value;
        }
        var parts = new ArrayList<String>();
        for (var child : element.getChildren()) {
            parts.add(child.getName() + "=" + text(child));
        }
        return parts.toString();
    }

    private String shown(Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            return "'" + Spelling.quoted(text(element)) + "'";
        }
        return Spelling.quoted(text(element));
    }
}
