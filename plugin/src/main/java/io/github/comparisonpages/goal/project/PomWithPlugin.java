package io.github.comparisonpages.goal.project;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.DomTripException;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.maven.PomEditor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A POM with this plugin in it: under {@code <build>} with an execution of {@code check}, under {@code <reporting>}, and with a
 * version of the site plugin. What is there already stays as it is, byte for byte.
 */
public final class PomWithPlugin {

    private static final String GROUP = "groupId";
    private static final String ARTIFACT = "artifactId";
    private static final String VERSION = "version";
    private static final String PLUGINS = "plugins";
    private static final String MAVEN = "org.apache.maven.plugins";
    private static final String SITE_PLUGIN = "maven-site-plugin";
    private static final String SITE_VERSION = "3.22.0";

    private final PomEditor editor;
    private final Element project;

    private PomWithPlugin(Document document) {
        this.editor = new PomEditor(document);
        this.project = document.root();
    }

    /**
     * Puts the plugin in.
     *
     * @param pom all of the file, in whatever encoding it names
     * @param plugin its coordinates
     * @param inherited what the parents say
     * @return the same bytes where nothing is missing
     * @throws IllegalArgumentException if the elements of the POM have a prefix, or it cannot be read
     */
    public static byte[] of(byte[] pom, PluginCoordinates plugin, InheritedPlugins inherited) {
        try {
            var document = Document.of(new ByteArrayInputStream(pom));
            if (!document.root().name().equals("project")) {
                throw new IllegalArgumentException("the POM's elements have a prefix, <%s>: add the lines by hand"
                        .formatted(document.root().name()));
            }
            var edited = new PomWithPlugin(document);
            if (!edited.add(plugin, inherited)) {
                return pom;
            }
            var out = new ByteArrayOutputStream();
            document.toXml(out);
            return out.toByteArray();
        } catch (DomTripException e) {
            throw new IllegalArgumentException("the POM cannot be edited: " + e.getMessage(), e);
        }
    }

    /** Adds what is missing, and says whether anything was. */
    private boolean add(PluginCoordinates plugin, InheritedPlugins inherited) {
        var build = editor.findChildElement(project, "build");
        var management = build == null ? null : editor.findChildElement(build, "pluginManagement");
        boolean changed = false;
        boolean site = inherited.site()
                || hasVersion(find(build, MAVEN, SITE_PLUGIN))
                || hasVersion(find(management, MAVEN, SITE_PLUGIN));
        boolean built = inherited.built() != null || find(build, plugin.group(), plugin.artifact()) != null;
        boolean managed = inherited.managed() || hasVersion(find(management, plugin.group(), plugin.artifact()));
        if (!site && find(build, MAVEN, SITE_PLUGIN) == null) {
            add("build", MAVEN, SITE_PLUGIN, SITE_VERSION);
            changed = true;
        }
        if (!built) {
            var added = add("build", plugin.group(), plugin.artifact(), managed ? null : plugin.version());
            var execution = insert(insert(added, "executions"), "execution");
            editor.insertMavenElement(insert(execution, "goals"), "goal", "check");
            changed = true;
        }
        var reporting = editor.findChildElement(project, "reporting");
        if (!inherited.reported() && find(reporting, plugin.group(), plugin.artifact()) == null) {
            if (reporting == null) {
                editor.insertMavenElement(insert(project, "reporting"), "excludeDefaults", "true");
            }
            add("reporting", plugin.group(), plugin.artifact(), managed ? null : plugin.version());
            changed = true;
        }
        return changed;
    }

    private Element add(String section, String group, String artifact, @Nullable String version) {
        var plugin = insert(child(child(project, section), PLUGINS), "plugin");
        editor.insertMavenElement(plugin, GROUP, group);
        editor.insertMavenElement(plugin, ARTIFACT, artifact);
        if (version != null) {
            editor.insertMavenElement(plugin, VERSION, version);
        }
        return plugin;
    }

    private Element child(Element parent, String name) {
        var child = editor.findChildElement(parent, name);
        return child == null ? insert(parent, name) : child;
    }

    /** A new element, without the blank lines that the editor leaves around and in those that are not the project's own. */
    private Element insert(Element parent, String name) {
        var element = editor.insertMavenElement(parent, name);
        element.innerPrecedingWhitespace(withoutBlankLine(element.innerPrecedingWhitespace()));
        if (parent != project) {
            element.precedingWhitespace(withoutBlankLine(element.precedingWhitespace()));
            parent.innerPrecedingWhitespace(withoutBlankLine(parent.innerPrecedingWhitespace()));
        }
        return element;
    }

    private static String withoutBlankLine(@Nullable String space) {
        if (space == null) {
            return "";
        }
        int last = space.lastIndexOf('\n');
        int first = last < 0 ? -1 : space.lastIndexOf('\n', last - 1);
        return first < 0 ? space : space.substring(space.charAt(last - 1) == '\r' ? last - 1 : last);
    }

    private @Nullable Element find(@Nullable Element section, String group, String artifact) {
        var plugins = section == null ? null : editor.findChildElement(section, PLUGINS);
        if (plugins != null) {
            for (var plugin : plugins.childElements("plugin").toList()) {
                String found = plugin.childTextTrimmed(GROUP);
                if (artifact.equals(plugin.childTextTrimmed(ARTIFACT)) && group.equals(found == null ? MAVEN : found)) {
                    return plugin;
                }
            }
        }
        return null;
    }

    private static boolean hasVersion(@Nullable Element plugin) {
        return plugin != null && plugin.childTextTrimmed(VERSION) != null;
    }
}
