package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.project.InheritedPlugins;
import io.github.comparisonpages.goal.project.PluginCoordinates;
import io.github.comparisonpages.goal.project.ProjectFile;
import io.github.comparisonpages.goal.project.ProjectSetup;
import io.github.comparisonpages.load.DocsLoader;
import io.github.comparisonpages.write.AuthorFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Sets a project up for comparisons, so that {@code mvn site} shows them and {@code mvn verify} checks them:
 *
 * <ul>
 *   <li>the plugin in the POM, under {@code <build>} with the goal {@code check} and under {@code <reporting>}, and a version of the
 *       site plugin;
 *   <li>{@code src/site/site.xml} with a skin and a menu, where there is none;
 *   <li>options in {@code .mvn/jvm.config} that make short builds faster;
 *   <li>a first comparison, where none is read yet;
 *   <li>{@code .remarkrc.mjs} and the schema of front matter, by which editors mark what is wrong in it.
 * </ul>
 *
 * <p>It needs no line in the POM. What is there already stays as it is, to the byte; run again, it changes nothing.
 *
 * <pre>{@code
 * mvn io.github.comparisonpages:comparison-maven-plugin:<version>:init -Dcomparison.dryRun
 * mvn io.github.comparisonpages:comparison-maven-plugin:<version>:init
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends StandaloneMojo {

    /**
     * Whether to show what would change, line by line, and to write nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether to write what editors need to know the keys of front matter.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.editor", defaultValue = "true")
    private boolean editor;

    /** The project that is set up; a stub where there is no POM. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    boolean hasWork() {
        return true;
    }

    @Override
    String failed() {
        return "The project cannot be set up";
    }

    @Override
    void run() throws IOException, MojoFailureException {
        if (project.getFile() == null) {
            throw new MojoFailureException(
                    ("There is no pom.xml in %s, and init adds to one: write one of packaging pom with no"
                                    + " more in it than modelVersion, groupId, artifactId and version, and run it again")
                            .formatted(baseDirectory()));
        }
        var changes = new ArrayList<ProjectFile>();
        for (var file : files()) {
            if (file.changes()) {
                changes.add(file);
            }
        }
        for (var change : changes) {
            if (dryRun) {
                show(change);
            } else {
                write(change);
            }
        }
        tell(changes);
    }

    private List<ProjectFile> files() throws IOException, MojoFailureException {
        var own = new PluginCoordinates(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion());
        var inherited = InheritedPlugins.of(project, own.key());
        var setup = new ProjectSetup(baseDirectory(), docsDirectory());
        try {
            setup.pom(project.getFile().toPath(), own, inherited);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("Nothing was changed: " + e.getMessage(), e);
        }
        if (inherited.built() != null) {
            getLog().info("The parent %s has the plugin already".formatted(inherited.built()));
        }
        if (!inheritsSite()) {
            setup.site(siteDirectory(), project.getName());
        }
        setup.jvmConfig(root());
        // A parent gathers what its modules have: of a folder of its own nobody spoke.
        boolean gathers = !project.getModules().isEmpty() && !hasDocs();
        if (!gathers && new DocsLoader(docs(docsDirectory())).files().value().isEmpty()) {
            setup.example();
        }
        if (editor && !gathers) {
            setup.editor();
        }
        return setup.files();
    }

    /** A parent in the same repository gives its skin to the sites below it. */
    private boolean inheritsSite() {
        var parent = project.getParent();
        return parent != null
                && parent.getBasedir() != null
                && new File(parent.getBasedir(), "src/site/site.xml").isFile();
    }

    private Path root() {
        var root = session().getRequest().getMultiModuleProjectDirectory();
        return root == null ? baseDirectory() : root.toPath();
    }

    private void write(ProjectFile file) throws IOException {
        if (file.fresh()) {
            AuthorFile.create(file.path(), file.after());
        } else {
            AuthorFile.replace(file.path(), file.before(), file.after());
        }
        getLog().info((file.fresh() ? "Wrote " : "Changed ") + shown(file.path()));
    }

    private void show(ProjectFile file) {
        getLog().info((file.fresh() ? "Would write " : "Would change ") + shown(file.path()));
        if (!file.path().toString().endsWith(".json")) {
            file.diff().lines().forEach(line -> getLog().info("  " + line));
        }
    }

    private void tell(List<ProjectFile> changes) {
        if (changes.isEmpty()) {
            getLog().info("Nothing to do: the project is set up already");
        } else if (!dryRun) {
            getLog().info("Run mvn verify site, and open target/site/comparisons/index.html;"
                    + " mvn comparison:new -Dtitle=\"…\" begins the next page");
        }
    }

    private String shown(Path file) {
        return root().relativize(file.toAbsolutePath()).toString();
    }
}
