package io.github.comparisonpages.goal;

import io.github.comparisonpages.ComparisonPipeline;
import io.github.comparisonpages.write.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.util.regex.PatternSyntaxException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the catalogue of the comparisons to the build, so that it is installed and deployed with it, as an artifact of type
 * {@code json} with the classifier {@code comparisons}. Another site names the artifact in {@code catalogs} of the goal {@code
 * report}, and its index lists these comparisons too. The pages stay where they are: the catalogue says where.
 *
 * <pre>{@code
 * <build>
 *   <plugins>
 *     <plugin>
 *       <groupId>io.github.comparisonpages</groupId>
 *       <artifactId>comparison-maven-plugin</artifactId>
 *       <configuration>
 *         <siteUrl>https://payments.example.org/</siteUrl>
 *       </configuration>
 *       <executions>
 *         <execution>
 *           <goals>
 *             <goal>attach</goal>
 *           </goals>
 *         </execution>
 *       </executions>
 *     </plugin>
 *   </plugins>
 * </build>
 * }</pre>
 *
 * <p>A module without a docs folder attaches nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "attach", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AttachMojo extends DocsMojo {

    private static final String FILE = "comparisons.json";

    /**
     * Where the site of this module is published, such as {@code https://payments.example.org/}. It must be given: others
     * could not find the pages without.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.siteUrl")
    private @Nullable String siteUrl;

    /** What other sites call this one. */
    @Parameter(defaultValue = "${project.name}", readonly = true, required = true)
    private String name;

    /** Where the catalogue is written. */
    @Parameter(defaultValue = "${project.build.directory}/comparisons", readonly = true, required = true)
    private File directory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    private final MavenProjectHelper artifacts;

    @Inject
    AttachMojo(MavenProjectHelper artifacts) {
        this.artifacts = artifacts;
    }

    @Override
    public void execute() throws MojoExecutionException {
        if (!hasDocs()) {
            getLog().info(reason());
            return;
        }
        try {
            String pages = pages();
            byte[] catalog = new ComparisonPipeline(source()).catalog(name, pages);
            new OutputFolder(directory.toPath()).write(FILE, catalog);
            artifacts.attachArtifact(
                    project, CatalogArtifacts.TYPE, CatalogArtifacts.CLASSIFIER, new File(directory, FILE));
            getLog().info("Attached the catalogue of " + pages);
        } catch (PatternSyntaxException e) {
            throw new MojoExecutionException("includes or excludes: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("The plugin's configuration: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The catalogue cannot be written: " + e.getMessage(), e);
        }
    }

    private String pages() {
        if (siteUrl == null || siteUrl.isBlank()) {
            throw new IllegalArgumentException(
                    "attach needs siteUrl, the address where this site is published: <siteUrl>https://…</siteUrl>");
        }
        return SiteUrl.of(siteUrl) + "comparisons/";
    }
}
