package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.goal.log.FilesRead;
import io.github.comparisonpages.goal.site.PageWords;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.pipeline.SiteOptions;
import io.github.comparisonpages.write.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the parts of comparisons that other pages of the site show: a card, the table of criteria, the verdict. It runs
 * before the site is made, since a page may be rendered before the comparisons are. The macro that shows the parts comes with
 * the artifact {@code comparison-doxia-macro}, a dependency of the site plugin:
 *
 * <pre>{@code
 * <build>
 *   <plugins>
 *     <plugin>
 *       <groupId>io.github.comparisonpages</groupId>
 *       <artifactId>comparison-maven-plugin</artifactId>
 *       <executions>
 *         <execution>
 *           <goals>
 *             <goal>fragments</goal>
 *           </goals>
 *         </execution>
 *       </executions>
 *     </plugin>
 *     <plugin>
 *       <groupId>org.apache.maven.plugins</groupId>
 *       <artifactId>maven-site-plugin</artifactId>
 *       <dependencies>
 *         <dependency>
 *           <groupId>io.github.comparisonpages</groupId>
 *           <artifactId>comparison-doxia-macro</artifactId>
 *           <version>0.1.0-SNAPSHOT</version>
 *         </dependency>
 *       </dependencies>
 *     </plugin>
 *   </plugins>
 * </build>
 * }</pre>
 *
 * <p>The goal {@code report} is needed too: the parts link to its pages, and to its style sheet.
 *
 * @since 0.1.0
 */
@Mojo(name = "fragments", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true)
public final class FragmentsMojo extends StandaloneMojo {

    /**
     * A folder with your own FreeMarker templates, as for the goal {@code report}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * A style sheet of your own, as for the goal {@code report}, which copies it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.stylesheet")
    private @Nullable File stylesheet;

    /**
     * The language of the parts' own words, such as {@code de}. It is one for all locales of the site.
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

    /** Where the macro looks for the parts. */
    @Parameter(defaultValue = "${project.build.directory}/comparisons/fragments", readonly = true, required = true)
    private File directory;

    @Override
    String failed() {
        return "The parts of comparisons cannot be written";
    }

    @Override
    void run() throws IOException, MojoExecutionException {
        var wording = ConfigurationException.checked(
                () -> PageWords.of(Locale.forLanguageTag(locale), path(templateDirectory), words));
        var site = SiteOptions.PLAIN
                .withWords(wording)
                .withTemplates(path(templateDirectory))
                .withStylesheet(path(stylesheet));
        var handbook = ConfigurationException.checked(this::handbook);
        int comparisons = ComparisonPipeline.fragments(handbook, site, new OutputFolder(directory.toPath()));
        tellIfNothingIsRead(comparisons);
        getLog().info(FilesRead.line(comparisons, docsName()) + ": their parts are ready to be shown in other pages");
        if (!isReported()) {
            getLog().warn(
                            "The parts link to pages that this project's site does not make: name the plugin under <reporting>");
        }
    }
}
