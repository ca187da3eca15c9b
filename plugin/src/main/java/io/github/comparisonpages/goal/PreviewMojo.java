package io.github.comparisonpages.goal;

import io.github.comparisonpages.goal.configuration.ConfigurationException;
import io.github.comparisonpages.goal.site.ProjectSkin;
import io.github.comparisonpages.goal.site.SiteDescriptorFolders;
import io.github.comparisonpages.load.FolderFiles;
import io.github.comparisonpages.load.site.SiteDescriptors;
import io.github.comparisonpages.pipeline.BuildRequest;
import io.github.comparisonpages.pipeline.ComparisonPipeline;
import io.github.comparisonpages.preview.PortInUse;
import io.github.comparisonpages.preview.Preview;
import io.github.comparisonpages.preview.PreviewRequest;
import io.github.comparisonpages.preview.SiteFrame;
import io.github.comparisonpages.write.html.TemplateFailure;
import io.github.comparisonpages.write.site.Surroundings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the comparisons in a browser while they are written: in the project's skin, as {@code mvn site} would make them, and
 * anew as soon as a file is saved.
 *
 * <pre>{@code
 * mvn comparison:preview
 * }</pre>
 *
 * <p>It prints an address of this machine, opens nothing by itself, and runs until Ctrl-C. What is wrong with a page's file
 * stands over the page, with the line and what to do. A file that cannot be read, as when it is saved half-way, leaves its page
 * as it was. Templates, style sheet, {@code site.xml} and the site's resources are looked at too; whoever changes the POM
 * starts again.
 *
 * <p>Only browsers on this machine are answered, and only with what was made of the docs folder and what the skin brings.
 *
 * @since 0.1.0
 */
@Mojo(name = "preview", threadSafe = true)
public final class PreviewMojo extends PagesMojo {

    private static final String RESOURCES = "resources";
    private static final int LARGEST = 10 * 1024 * 1024;

    /**
     * The port of the address. 0 takes any that is free.
     *
     * @since 0.1.0
     */
    @Parameter(property = "comparison.port", defaultValue = "8744")
    private int port;

    /** Where the skin puts its style sheets and scripts. */
    @Parameter(defaultValue = "${project.build.directory}/comparisons/preview", readonly = true, required = true)
    private File skinDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        complete(true);
        if (!hasDocs()) {
            getLog().info(reason());
            return;
        }
        try (var preview = Preview.open(request())) {
            tellRecords();
            tellStrictness();
            tellIfNothingIsRead(preview.comparisons());
            getLog().info("The comparisons of " + docsName() + " are at " + preview.address() + " until Ctrl-C");
            preview.run();
        } catch (PortInUse e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (TemplateFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    "The comparisons cannot be shown: " + e.getCause().getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The comparisons cannot be shown: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            // Whoever runs Maven inside another program ends it so.
            Thread.currentThread().interrupt();
        }
    }

    private PreviewRequest request() throws IOException, MojoExecutionException {
        var site = ConfigurationException.checked(() -> site(language(), null));
        var handbook = ConfigurationException.checked(this::handbook);
        var skin = new ProjectSkin(container(), session(), siteDirectory(), buildTime());
        return ConfigurationException.checked(() -> new PreviewRequest(
                BuildRequest.of(handbook, site), () -> frame(skin), docsName(), port, System::nanoTime, log()));
    }

    private SiteFrame frame(ProjectSkin skin) throws IOException {
        Path folder = skinDirectory.toPath();
        String menus = SiteDescriptors.text(SiteDescriptorFolders.of(session(), siteDirectory()));
        var surroundings = new Surroundings(folder, ComparisonPipeline.FOLDER, menus, false, getLog()::info);
        try {
            var frame = skin.frame(surroundings, language(), charset());
            frame.copyFiles(folder);
            Map<String, byte[]> files = new TreeMap<>(FolderFiles.read(folder, LARGEST));
            files.putAll(FolderFiles.read(siteDirectory().resolve(RESOURCES), LARGEST));
            return new SiteFrame(frame::around, files);
        } catch (MojoExecutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private PreviewRequest.Log log() {
        return new PreviewRequest.Log() {
            @Override
            public void info(String line) {
                getLog().info(line);
            }

            @Override
            public void warn(String line) {
                getLog().warn(line);
            }
        };
    }
}
