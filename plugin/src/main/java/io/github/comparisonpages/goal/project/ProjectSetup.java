package io.github.comparisonpages.goal.project;

import io.github.comparisonpages.load.FolderNames;
import io.github.comparisonpages.load.TextFile;
import io.github.comparisonpages.write.json.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a project needs to have comparisons in its site. What is there already stays, but for lines that are added to the
 * POM and to {@code .mvn/jvm.config}.
 */
public final class ProjectSetup {

    private final Path project;
    private final Path docs;
    private final List<ProjectFile> files = new ArrayList<>();

    /**
     * Nothing yet.
     *
     * @param project the folder of the POM
     * @param docs the docs folder, which need not be there
     */
    public ProjectSetup(Path project, Path docs) {
        this.project = project;
        this.docs = docs;
    }

    /** All files, those too that need no change. */
    public List<ProjectFile> files() {
        return List.copyOf(files);
    }

    /**
     * The plugin in the POM.
     *
     * @throws IllegalArgumentException if the POM cannot be edited
     */
    public void pom(Path pom, PluginCoordinates plugin, InheritedPlugins inherited) throws IOException {
        byte[] before = TextFile.bytes(pom).orElseThrow(() -> new IOException("there is no " + pom));
        files.add(new ProjectFile(pom, false, before, PomWithPlugin.of(before, plugin, inherited)));
    }

    /** A site with a skin and a menu, where there is none. */
    public void site(Path folder, String name) throws IOException {
        for (String file : FolderNames.of(folder)) {
            if (file.startsWith("site") && file.endsWith(".xml")) {
                return;
            }
        }
        files.add(ProjectFile.fresh(
                folder.resolve("site.xml"), BundledText.of("site.xml").replace("${name}", escaped(name))));
    }

    /** The options of Maven's virtual machine, in the root of the whole build. */
    public void jvmConfig(Path root) throws IOException {
        var file = root.resolve(".mvn/jvm.config");
        var text = TextFile.read(file);
        if (text.isEmpty()) {
            files.add(ProjectFile.fresh(file, JvmConfig.of("")));
        } else {
            byte[] before = text.get().getBytes(StandardCharsets.UTF_8);
            files.add(new ProjectFile(
                    file, false, before, JvmConfig.of(text.get()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A first comparison, which shows what one has. */
    public void example() {
        files.add(ProjectFile.fresh(docs.resolve("comparisons/tea-vs-coffee.md"), BundledText.of("tea-vs-coffee.md")));
    }

    /** The schema of front matter, and the settings of a linter that knows it, where there are none. */
    public void editor() throws IOException {
        if (!docs.startsWith(project) || docs.equals(project)) {
            return;
        }
        for (String file : FolderNames.of(project)) {
            if (file.startsWith(".remarkrc")) {
                return;
            }
        }
        String path = project.relativize(docs).toString().replace('\\', '/');
        files.add(ProjectFile.fresh(
                project.resolve(".remarkrc.mjs"), BundledText.of("remarkrc.mjs").replace("${docs}", path)));
        var schema = docs.resolve("_schema/front-matter.schema.json");
        var before = TextFile.bytes(schema);
        files.add(new ProjectFile(schema, before.isEmpty(), before.orElse(new byte[0]), Schemas.frontMatter()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
