package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.goal.log.FilesRead;
import io.github.comparisonpages.goal.site.CatalogArtifacts;
import io.github.comparisonpages.goal.site.PageWords;
import io.github.comparisonpages.goal.site.SiteUrl;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.relate.OutputNames;
import io.github.comparisonpages.write.Archive;
import io.github.comparisonpages.write.site.PlainOutput;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Attaches the catalogue of the comparisons and their pages to the build, so that they are installed and deployed with it, as
 * an artifact of type {@code zip} with the classifier {@code comparisons}. Another site names the artifact in {@code catalogs}
 * of the goal {@code report}, and its index lists these comparisons too, with links to where the catalogue says that they are
 * published. The pages in the artifact are for whoever has no such site at hand: they are complete, in no skin, and can be
 * unpacked anywhere.
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
public final class AttachMojo extends StandaloneMojo {

    /**
     * Where the site of this module is published, such as {@code https://payments.example.org/}. It must be given: others
     * could not find the pages without.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.siteUrl")
    private @Nullable String siteUrl;

    /**
     * A folder with your own FreeMarker templates, as for the goal {@code report}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * A style sheet of your own, as for the goal {@code report}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.stylesheet")
    private @Nullable File stylesheet;

    /**
     * The language of the pages' own words, such as {@code de}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.locale", defaultValue = "en")
    private String locale;

    /**
     * Words that you would rather have otherwise, as for the goal {@code report}:
     * {@code <words><pickLabel>Nice pick</pickLabel></words>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable Map<String, String> words;

    /** What other sites call this one. */
    @Parameter(defaultValue = "${project.name}", readonly = true, required = true)
    private String name;

    /** Where the pages are written. */
    @Parameter(defaultValue = "${project.build.directory}/comparisons/attached", readonly = true, required = true)
    private File directory;

    @Parameter(
            defaultValue = "${project.build.directory}/${project.build.finalName}-" + CatalogArtifacts.CLASSIFIER + "."
                    + CatalogArtifacts.TYPE,
            readonly = true,
            required = true)
    private File archive;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    private final MavenProjectHelper artifacts;

    @Inject
    AttachMojo(MavenProjectHelper artifacts) {
        this.artifacts = artifacts;
    }

    @Override
    String failed() {
        return "The comparisons cannot be attached";
    }

    @Override
    void run() throws IOException, MojoExecutionException {
        var site = ConfigurationException.checked(this::site);
        var handbook = ConfigurationException.checked(this::handbook);
        var files = new Archive(directory.toPath());
        var made = ComparisonPipeline.run(BuildRequest.of(handbook, site), new PlainOutput(files, site.locale()));
        files.pack(OutputNames.CATALOG, archive.toPath());
        artifacts.attachArtifact(project, CatalogArtifacts.TYPE, CatalogArtifacts.CLASSIFIER, archive);
        tellIfNothingIsRead(made.pages());
        getLog().info("%s: attached as the comparisons of %s"
                .formatted(FilesRead.line(made.pages(), docsName()), site.url()));
    }

    private SiteOptions site() throws IOException {
        return SiteOptions.PLAIN
                .withWords(PageWords.of(Locale.forLanguageTag(locale), path(templateDirectory), words))
                .withUrl(url())
                .withName(name)
                .withTemplates(path(templateDirectory))
                .withStylesheet(path(stylesheet));
    }

    private String url() {
        if (siteUrl == null || siteUrl.isBlank()) {
            throw new IllegalArgumentException(
                    "attach needs siteUrl, the address where this site is published: <siteUrl>https://…</siteUrl>");
        }
        return SiteUrl.of(siteUrl) + "comparisons/";
    }
}
